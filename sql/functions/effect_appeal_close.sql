CREATE OR REPLACE FUNCTION sach.effect_appeal_close(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_plan(p_subject, 'appeal', 'closed', 'facility', 'appeal_closed', p_now, appeal_notice_data(p_subject));
END $$;
COMMENT ON FUNCTION sach.effect_appeal_close(bigint, int, bigint, jsonb, timestamptz) IS 'Tells the appellant that the procedure is at its end (17065 7.13.8).';
