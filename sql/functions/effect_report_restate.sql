CREATE OR REPLACE FUNCTION sach.effect_report_restate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM consolidation_take(p_subject, p_version, p_actor, p_payload, true, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_report_restate(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: freezes a new version with its reason and its difference to the one before, to be approved and sent again; what was sent stays as it was.';
