CREATE OR REPLACE FUNCTION sach.timer_switch(p_subject sach.subject, p_to_state text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE timer t
    SET settled_at = p_now
    WHERE t.subject_id = p_subject.id
        AND t.settled_at IS NULL
        AND t.kind IN (
            SELECT w.kind
            FROM workflow_timer w
            WHERE w.workflow = p_subject.workflow AND w.revision = p_subject.revision AND w.state = p_subject.state);
    INSERT INTO timer (subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at)
    SELECT p_subject.id, w.kind, w.parameter, p_now, calendar_version_current(n.calendar), due.due_at, w.on_due_event,
        CASE WHEN w.on_due_event IS NOT NULL THEN due.due_at END
    FROM workflow_timer w
    JOIN network n ON n.network = p_subject.network
    CROSS JOIN LATERAL (SELECT parameter_due(p_subject.network, w.parameter, p_now) AS due_at) due
    WHERE w.workflow = p_subject.workflow AND w.revision = p_subject.revision AND w.state = p_to_state;
END $$;
COMMENT ON FUNCTION sach.timer_switch(sach.subject, text, timestamptz) IS 'Ends the time limits of the state that is left and starts those of the state that is entered (R4).';
