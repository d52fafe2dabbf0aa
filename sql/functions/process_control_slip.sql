CREATE OR REPLACE FUNCTION sach.process_control_slip(p_subject bigint)
RETURNS TABLE (
    no int, at timestamptz, event text, event_vi text, event_en text, given_by text, received_by text, state text, state_vi text, state_en text,
    due_at timestamptz, result text, note text)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT (row_number() OVER (ORDER BY e.version))::int, e.at, e.event, v.name_vi, v.name_en,
        p.name || CASE WHEN b.name IS NULL THEN '' ELSE ' (' || b.name || ')' END,
        CASE WHEN e.to_state <> e.from_state THEN next_roles.names END,
        e.to_state, w.name_vi, w.name_en, limits.due_at,
        CASE
            WHEN limits.due_at IS NULL THEN NULL
            WHEN coalesce(limits.settled_at, clock_now()) >= limits.due_at THEN 'late'
            WHEN limits.settled_at IS NULL THEN NULL
            WHEN calendar_local_day(n.calendar, limits.settled_at) = calendar_local_day(n.calendar, limits.due_at - interval '1 microsecond') THEN 'on_time'
            ELSE 'early'
        END,
        nullif(concat_ws('; ', y.payload ->> 'reason', y.payload ->> 'text', y.payload ->> 'cause_vi'), '')
    FROM subject s
    JOIN network n USING (network)
    JOIN subject_event e ON e.subject_id = s.id
    JOIN workflow_event v ON v.workflow = e.workflow AND v.event = e.event
    JOIN workflow_state w ON w.workflow = e.workflow AND w.revision = e.revision AND w.state = e.to_state
    JOIN person p ON p.person = e.actor
    LEFT JOIN person b ON b.person = e.on_behalf_of
    LEFT JOIN subject_event_payload y ON y.subject_id = e.subject_id AND y.version = e.version
    LEFT JOIN LATERAL (
        SELECT max(t.due_at) AS due_at, max(t.settled_at) AS settled_at
        FROM workflow_timer wt
        JOIN timer t ON t.subject_id = e.subject_id AND t.kind = wt.kind AND t.started_at >= e.at
            AND t.started_at < coalesce((SELECT min(x.at) FROM subject_event x WHERE x.subject_id = e.subject_id AND x.version > e.version
                AND x.to_state <> x.from_state), 'infinity')
        WHERE wt.workflow = e.workflow AND wt.revision = e.revision AND wt.state = e.to_state AND e.to_state <> e.from_state
    ) limits ON true
    LEFT JOIN LATERAL (
        SELECT string_agg(DISTINCT r.name_vi, ', ' ORDER BY r.name_vi) AS names
        FROM workflow_transition t
        CROSS JOIN LATERAL unnest(t.roles) AS allowed (role)
        JOIN role r ON r.role = allowed.role
        WHERE t.workflow = e.workflow AND t.revision = e.revision AND t.from_state = e.to_state AND t.to_state <> e.to_state
            AND t.event NOT IN ('withdraw', 'void', 'extend_scope', 'change_holder') AND allowed.role <> 'SYS'
    ) next_roles ON true
    WHERE s.id = p_subject
    ORDER BY e.version;
END $$;
COMMENT ON FUNCTION sach.process_control_slip(bigint) IS 'Phiếu kiểm soát quá trình giải quyết hồ sơ (form 06): one row a hand-over, generated from the ledger and never typed: who gave, whose turn it became, until when, and whether that step ended early, on its last day (on_time) or late.';
