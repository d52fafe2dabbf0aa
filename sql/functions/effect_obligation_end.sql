CREATE OR REPLACE FUNCTION sach.effect_obligation_end(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, NULL, 'closed', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_end(bigint, int, bigint, jsonb, timestamptz) IS 'O11: a waived or void obligation has no deadline and sends nothing.';
