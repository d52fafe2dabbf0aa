CREATE OR REPLACE FUNCTION sach.timer_escalates(p_timer sach.timer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN p_timer.on_due_event IS NULL AND p_timer.amount IS NOT NULL AND (p_timer.spans OR EXISTS (
        SELECT
        FROM subject s
        JOIN workflow_state ws USING (workflow, revision, state)
        JOIN workflow_timer w USING (workflow, revision, state)
        WHERE s.id = p_timer.subject_id AND w.kind = p_timer.kind AND w.escalates AND NOT ws.clock_stops));
END $$;
COMMENT ON FUNCTION sach.timer_escalates(sach.timer) IS 'Whether the coordinator is told when this limit passes: a limit of the network without an event of its own.';
