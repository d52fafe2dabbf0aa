CREATE OR REPLACE FUNCTION sach.effect_appeal_admit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE appeal
    SET handler = p_actor, admitted_at = p_now
    WHERE subject_id = p_subject;
    PERFORM timer_carry(p_subject, 'answer', p_now);
    PERFORM notice_plan(p_subject, 'appeal', 'admitted', 'facility', 'appeal_admitted', p_now, appeal_notice_data(p_subject));
END $$;
COMMENT ON FUNCTION sach.effect_appeal_admit(bigint, int, bigint, jsonb, timestamptz) IS 'Names the handler; the time for the answer runs on from the lodging.';
