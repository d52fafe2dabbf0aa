CREATE OR REPLACE FUNCTION sach.effect_assessment_cancel(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_skip_open(p_subject, NULL, 'cancelled', p_now);
    PERFORM timer_settle(p_subject, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_assessment_cancel(bigint, int, bigint, jsonb, timestamptz) IS 'M11: whatever still runs for the assessment stops; answers and findings stay on record.';
