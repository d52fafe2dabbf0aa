CREATE OR REPLACE FUNCTION sach.appeal_decision(p_matter bigint)
RETURNS TABLE (
    event text, version int, at timestamptz, delivered_at timestamptz, is_suspensive boolean, reopen_event text, task_role text)
LANGUAGE plpgsql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.event, e.version, e.at, (
            SELECT min(coalesce(
                (SELECT min(t.at) FROM notice_attempt t WHERE t.notice = n.notice AND t.outcome = 'delivered'), n.settled_at))
            FROM notice n
            WHERE n.subject_id IN (s.id, s.parent) AND n.audience = 'facility' AND n.due_at = e.at
                AND n.state IN ('delivered', 'confirmed')
                AND (a.notice_purpose IS NULL OR n.purpose = a.notice_purpose)),
        a.is_suspensive, a.reopen_event, a.task_role
    FROM subject s
    JOIN appealable a USING (workflow)
    JOIN subject_event e ON e.subject_id = s.id AND e.event = a.decision_event
    WHERE s.id = p_matter
        AND (a.state IS NULL OR (a.state = s.state AND e.to_state = a.state AND NOT EXISTS (
            SELECT
            FROM subject_event later
            WHERE later.subject_id = s.id AND later.version > e.version AND later.from_state <> later.to_state)))
    ORDER BY e.version DESC
    LIMIT 1;
END $$;
COMMENT ON FUNCTION sach.appeal_decision(bigint) IS 'The decision on a subject that can be appealed now, and when its notice reached the facility (the notice that the decision itself planned, by its instant): the time for an appeal runs from there, and has not begun without it. No row = nothing to appeal.';
