CREATE OR REPLACE FUNCTION sach.migration_limits(p_subject sach.subject, p_to_revision int, p_to_state text, p_now timestamptz)
RETURNS TABLE (kind text, parameter text, event text, escalates boolean, spans boolean, started_at timestamptz, amount int, unit text,
    due_at timestamptz, old_due_at timestamptz)
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT w.kind, w.parameter, w.event, w.escalates, w.spans, coalesce(t.started_at, p_now), p.amount, p.unit,
        calendar_day_end(n.calendar, limit_last_day(
            n.calendar, network_day(n.network, coalesce(t.started_at, p_now)), p.amount, p.unit,
            CASE WHEN t.timer IS NOT NULL THEN timer_pauses(t, n.network, n.calendar) END)),
        t.due_at
    FROM (
        SELECT m.kind, m.parameter, m.on_due_event AS event, m.escalates AND NOT s.clock_stops AS escalates, false AS spans
        FROM workflow_timer m
        JOIN workflow_state s USING (workflow, revision, state)
        WHERE m.workflow = p_subject.workflow AND m.revision = p_to_revision AND m.state = p_to_state
        UNION ALL
        SELECT m.kind, m.parameter, NULL, true, true
        FROM workflow_span m
        WHERE m.workflow = p_subject.workflow AND m.revision = p_to_revision
            AND EXISTS (SELECT FROM timer t WHERE t.subject_id = p_subject.id AND t.spans)
    ) w
    JOIN network n ON n.network = p_subject.network
    CROSS JOIN LATERAL (
        SELECT x.amount, x.unit
        FROM scheme_parameter x
        WHERE x.network = p_subject.network AND x.parameter = w.parameter AND x.valid_from <= network_day(p_subject.network, p_now)
        ORDER BY x.valid_from DESC
        LIMIT 1
    ) p
    LEFT JOIN timer t ON t.subject_id = p_subject.id AND t.kind = w.kind AND t.settled_at IS NULL
$$;
COMMENT ON FUNCTION sach.migration_limits(sach.subject, int, text, timestamptz) IS 'The limits a case would have in a state of a newer revision with the parameters of today: one that runs keeps its start and its pauses, a new one starts now.';
