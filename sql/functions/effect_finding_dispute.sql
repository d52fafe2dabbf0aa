CREATE OR REPLACE FUNCTION sach.effect_finding_dispute(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO finding_dispute (subject_id, no, reason, disputed_by, disputed_at, state_before, limits)
    SELECT p_subject, 1 + (SELECT count(*) FROM finding_dispute WHERE subject_id = p_subject), p_payload ->> 'reason', p_actor, p_now,
        e.from_state, coalesce((
            SELECT jsonb_agg(jsonb_build_object('kind', t.kind, 'parameter', t.parameter, 'due', t.due_at) ORDER BY t.kind)
            FROM timer t
            WHERE t.subject_id = p_subject AND t.settled_at IS NULL), '[]')
    FROM subject_event e
    WHERE e.subject_id = p_subject AND e.version = p_version;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'finding_plan', 'frozen', p_now);
    PERFORM notice_skip_open(p_subject, 'finding_major', 'frozen', p_now);
    PERFORM task_open(s.network, 'finding_dispute', s.id, 'REVW', '{}', p_now)
    FROM subject s
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_finding_dispute(bigint, int, bigint, jsonb, timestamptz) IS 'F8: remembers where the finding stood and what time was left (R5); a reviewer outside the team has a task.';
