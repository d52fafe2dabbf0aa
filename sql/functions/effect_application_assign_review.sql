CREATE OR REPLACE FUNCTION sach.effect_application_assign_review(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_reviewer bigint := person_find(p_payload ->> 'reviewer');
BEGIN
    UPDATE application
    SET reviewer = v_reviewer
    WHERE subject_id = p_subject;
    PERFORM timer_carry(p_subject, 'review', p_now);
    PERFORM case_assign(p_subject, v_reviewer, p_now);
    PERFORM involvement_add(p_subject, v_reviewer, 'review', 'assign_review', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_assign_review(bigint, int, bigint, jsonb, timestamptz) IS 'A12: names the reviewer; the time for the review runs on.';
