CREATE OR REPLACE FUNCTION sach.effect_obligation_consolidate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_consolidate(bigint, int, bigint, jsonb, timestamptz) IS 'O12: nothing runs for a report that a freeze has locked.';
