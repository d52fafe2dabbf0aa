CREATE OR REPLACE FUNCTION sach.guard_previous_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce((
            SELECT CASE
                WHEN e.notice IS NULL THEN ARRAY['escalation_exhausted']
                WHEN e.due_at > p_now THEN ARRAY['escalation_not_due:' || e.step]
                WHEN p_payload ? 'level' AND (p_payload ->> 'level')::int <> e.level THEN ARRAY['escalation_level_is:' || e.level]
                WHEN coalesce(e.previous_state, '') NOT IN ('delivered', 'confirmed')
                    THEN ARRAY['previous_notice_not_delivered:' || e.previous_step]
                ELSE '{}' END
            FROM obligation_escalation(p_subject) e), ARRAY['escalation_exhausted']));
END $$;
COMMENT ON FUNCTION sach.guard_previous_notice_delivered(bigint, bigint, jsonb, timestamptz) IS
    'O14, R10: no escalation unless the step before was delivered or confirmed by a person; a failed mail makes a task, not a consequence.';
