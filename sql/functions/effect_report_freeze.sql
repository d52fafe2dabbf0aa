CREATE OR REPLACE FUNCTION sach.effect_report_freeze(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM consolidation_take(p_subject, p_version, p_actor, p_payload, false, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_report_freeze(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: freezes list, inputs and figures as a new snapshot of the same version; counted reports are locked (O12).';
