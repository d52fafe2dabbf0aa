CREATE OR REPLACE FUNCTION sach.effect_appeal_start_review(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE appeal
    SET handler = p_actor
    WHERE subject_id = p_subject;
    PERFORM timer_carry(p_subject, 'answer', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_appeal_start_review(bigint, int, bigint, jsonb, timestamptz) IS 'Names who examines the appeal; the time for the answer runs on.';
