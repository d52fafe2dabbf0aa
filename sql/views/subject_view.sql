CREATE OR REPLACE VIEW sach.subject_view AS
SELECT s.id,
    own.reference,
    (SELECT r.reference FROM sach.subject_reference r WHERE r.subject_id = s.id AND r.kind <> 'own' LIMIT 1) AS code,
    n.code AS network,
    s.workflow,
    s.revision,
    s.state,
    ws.name_vi AS state_vi,
    ws.name_en AS state_en,
    ws.is_final,
    s.version,
    d.title,
    f.reference AS facility,
    u.reference AS unit,
    p.reference AS parent,
    due.due_at,
    coalesce(due.due_at <= sach.clock_now(), false) AS is_overdue,
    e.at AS changed_at,
    d.details,
    CASE
        WHEN due.due_at IS NULL THEN NULL
        WHEN due.due_at <= sach.clock_now() THEN 'overdue'
        WHEN due.due_at <= sach.due_soon_until(s.network, sach.clock_now()) THEN 'soon'
        ELSE 'on_time' END AS due_state,
    CASE WHEN due.due_at IS NOT NULL THEN sach.calendar_days_left(n.calendar, due.due_at, sach.clock_now()) END AS days_left
FROM sach.subject s
JOIN sach.network n USING (network)
JOIN sach.subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
JOIN sach.workflow_state ws ON ws.workflow = s.workflow AND ws.revision = s.revision AND ws.state = s.state
JOIN sach.subject_event e ON e.subject_id = s.id AND e.version = s.version
JOIN sach.subject_detail_view d ON d.workflow = s.workflow AND d.id = s.id
LEFT JOIN sach.facility f ON f.facility = s.facility
LEFT JOIN sach.reporting_unit u ON u.unit = s.unit
LEFT JOIN sach.subject_reference p ON p.subject_id = s.parent AND p.kind = 'own'
LEFT JOIN LATERAL (
    SELECT min(t.due_at) AS due_at
    FROM sach.timer t
    WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND NOT ws.clock_stops
) due ON true;
COMMENT ON VIEW sach.subject_view IS 'A subject as lists and pages show it. Overdue, soon and on_time are attributes computed from the clock, never states; days_left counts working days, negative = late.';
