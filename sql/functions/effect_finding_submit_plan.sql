CREATE OR REPLACE FUNCTION sach.effect_finding_submit_plan(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, '{plan}', p_now);
    PERFORM notice_skip_open(p_subject, 'finding_plan', 'submitted', p_now);
    INSERT INTO finding_plan (subject_id, no, correction, cause, action, owner, action_day, submitted_by, submitted_at)
    SELECT p_subject, 1 + count(*), p_payload ->> 'correction', p_payload ->> 'cause', p_payload ->> 'action', p_payload ->> 'owner',
        (p_payload ->> 'date')::date, p_actor, p_now
    FROM finding_plan
    WHERE subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_finding_submit_plan(bigint, int, bigint, jsonb, timestamptz) IS 'F2: keeps the plan; the time for one is over, that of a major finding goes on.';
