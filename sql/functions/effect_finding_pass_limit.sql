CREATE OR REPLACE FUNCTION sach.effect_finding_pass_limit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE finding f
    SET overdue_since = t.due_at
    FROM timer t
    WHERE f.subject_id = p_subject AND t.subject_id = p_subject AND t.kind = 'major' AND t.settled_at IS NULL;
    PERFORM timer_settle(p_subject, '{major}', p_now);
    PERFORM task_open(s.network, 'finding_overdue', s.id, 'COOR', '{}', p_now)
    FROM subject s
    WHERE s.id = p_subject;
    PERFORM notice_plan(p_subject, 'finding', 'overdue/' || p_version, 'coordinator', 'finding_overdue', p_now, finding_data(p_subject));
END $$;
COMMENT ON FUNCTION sach.effect_finding_pass_limit(bigint, int, bigint, jsonb, timestamptz) IS 'F10: a task and an alert for the coordinator, no more (R6); what it blocks is read from overdue_since.';
