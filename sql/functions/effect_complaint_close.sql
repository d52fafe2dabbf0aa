CREATE OR REPLACE FUNCTION sach.effect_complaint_close(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM complaint_notice_plan(p_subject, 'closed', 'complaint_closed', '{}', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_complaint_close(bigint, int, bigint, jsonb, timestamptz) IS 'Tells the complainant that the procedure is at its end (17065 7.13.8).';
