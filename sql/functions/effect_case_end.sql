CREATE OR REPLACE FUNCTION sach.effect_case_end(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_skip_open(p_subject, NULL, 'closed', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_case_end(bigint, int, bigint, jsonb, timestamptz) IS 'R7: what was still to be sent about a withdrawn appeal or complaint is not sent; no reason is asked.';
