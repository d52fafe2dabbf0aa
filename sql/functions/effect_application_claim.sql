CREATE OR REPLACE FUNCTION sach.effect_application_claim(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application
    SET officer = p_actor
    WHERE subject_id = p_subject;
    PERFORM timer_carry(p_subject, 'check', p_now);
    PERFORM case_assign(p_subject, p_actor, p_now);
    PERFORM involvement_add(p_subject, p_actor, 'intake', 'claim', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_claim(bigint, int, bigint, jsonb, timestamptz) IS 'A3: names the officer; the time for the check runs on from the submission.';
