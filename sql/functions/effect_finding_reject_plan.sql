CREATE OR REPLACE FUNCTION sach.effect_finding_reject_plan(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE finding_plan
    SET answer = 'rejected', answer_reason = p_payload ->> 'reason', answered_by = p_actor, answered_at = p_now
    WHERE subject_id = p_subject AND answer IS NULL;
    PERFORM involvement_add((SELECT parent FROM subject WHERE id = p_subject), p_actor, 'assessment', 'reject_plan', p_now);
    PERFORM finding_limit_start(p_subject, p_now);
    PERFORM finding_tell(p_subject, p_version, 'plan_rejected', p_payload ->> 'reason', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_reject_plan(bigint, int, bigint, jsonb, timestamptz) IS 'F3: the reason, and for a minor finding the whole time for a plan anew; that of a major one went on.';
