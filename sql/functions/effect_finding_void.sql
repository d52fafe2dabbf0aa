CREATE OR REPLACE FUNCTION sach.effect_finding_void(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_skip_open(p_subject, NULL, 'cancelled', p_now);
    PERFORM finding_end(p_subject, 'cancelled', p_actor, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_void(bigint, int, bigint, jsonb, timestamptz) IS 'M11: ends what still runs for the finding.';
