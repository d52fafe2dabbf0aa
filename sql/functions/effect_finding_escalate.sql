CREATE OR REPLACE FUNCTION sach.effect_finding_escalate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'finding_plan', 'superseded', p_now);
    UPDATE finding
    SET grade = 'major', escalated_at = p_now
    WHERE subject_id = p_subject;
    UPDATE finding_plan
    SET answer = 'rejected', answer_reason = p_payload ->> 'reason', answered_by = p_actor, answered_at = p_now
    WHERE subject_id = p_subject AND answer IS NULL;
    PERFORM finding_limit_start(p_subject, p_now);
    PERFORM finding_tell(p_subject, p_version, 'escalated', p_payload ->> 'reason', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_escalate(bigint, int, bigint, jsonb, timestamptz) IS 'F7: a major finding from now on. Its time counts from the last day of the assessment like that of any other, and may have passed.';
