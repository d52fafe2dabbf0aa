CREATE OR REPLACE FUNCTION sach.task_list(p_person bigint, p_sees_all boolean, p_network text)
RETURNS TABLE (
    kind text, subject text, workflow text, title text, state text, role text, due_at timestamptz, is_overdue boolean,
    created_at timestamptz, detail jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH held AS MATERIALIZED (
        SELECT r.network, r.role, r.facility, r.unit
        FROM person_role r
        WHERE r.person = p_person
            AND r.valid_from <= network_day(r.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, clock_now()))
    )
    SELECT t.kind, own.reference, s.workflow, coalesce(d.title, t.kind), s.state, t.role, NULL::timestamptz, false, t.created_at, t.detail
    FROM task t
    JOIN network n USING (network)
    LEFT JOIN subject s ON s.id = t.subject_id
    LEFT JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
    LEFT JOIN LATERAL (SELECT v.title FROM subject_detail_view v WHERE v.workflow = s.workflow AND v.id = s.id OFFSET 0) d ON true
    WHERE t.done_at IS NULL
        AND (p_network IS NULL OR n.code = p_network)
        AND (p_sees_all OR EXISTS (
            SELECT
            FROM held h
            WHERE h.network = t.network
                AND h.role = t.role
                AND (h.facility IS NULL OR h.facility = s.facility)
                AND (h.unit IS NULL OR h.unit = s.unit)))
    UNION ALL
    SELECT 'time_limit', own.reference, s.workflow, coalesce(d.title, t.kind), s.state, waits.role, t.due_at, t.due_at <= clock_now(), t.started_at,
        jsonb_build_object('limit', t.kind)
    FROM timer t
    JOIN subject s ON s.id = t.subject_id
    JOIN network n USING (network)
    JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
    LEFT JOIN LATERAL (SELECT v.title FROM subject_detail_view v WHERE v.workflow = s.workflow AND v.id = s.id OFFSET 0) d ON true
    CROSS JOIN LATERAL (
        SELECT min(r.role) AS role
        FROM workflow_transition m
        CROSS JOIN unnest(m.roles) AS r (role)
        WHERE m.workflow = s.workflow AND m.revision = s.revision AND m.from_state = s.state AND r.role NOT IN ('SYS', 'ANY')
            AND (p_sees_all OR EXISTS (
                SELECT
                FROM held h
                WHERE h.network = s.network
                    AND h.role = r.role
                    AND (h.facility IS NULL OR h.facility = s.facility)
                    AND (h.unit IS NULL OR h.unit = s.unit)))
    ) waits
    WHERE t.settled_at IS NULL
        AND t.paused_at IS NULL
        AND (NOT t.spans OR t.due_at <= clock_now())
        AND waits.role IS NOT NULL
        -- The clock's own dates of a certificate (expiry, renewal, surveillance) open tasks when they come; years ahead they are nobody's work.
        AND NOT (s.workflow = 'certificate' AND t.on_due_event IS NOT NULL)
        AND (p_network IS NULL OR n.code = p_network)
$$;
COMMENT ON FUNCTION sach.task_list(bigint, boolean, text) IS 'What waits for a person: open tasks of their roles, and running time limits of subjects whose state they can move (that of the whole case once it has passed; none that stands still). p_sees_all: everybody''s. p_network NULL: of all networks.';
