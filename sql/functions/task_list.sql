CREATE OR REPLACE FUNCTION sach.task_list(p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit int)
RETURNS TABLE (
    kind text, subject text, workflow text, title text, state text, role text, due_at timestamptz, is_overdue boolean,
    created_at timestamptz, detail jsonb, is_mine boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_roles text[];
    v_facilities bigint[];
    v_units bigint[];
    v_states text[];
    v_kinds text[];
BEGIN
    -- What the person holds today: network/role; facilities; units. Few rows, read once.
    SELECT coalesce(array_agg(DISTINCT h.network || '/' || h.role) FILTER (WHERE h.facility IS NULL AND h.unit IS NULL), '{}'),
        coalesce(array_agg(DISTINCT h.facility) FILTER (WHERE h.facility IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT h.unit) FILTER (WHERE h.unit IS NOT NULL), '{}')
    INTO v_roles, v_facilities, v_units
    FROM (
        SELECT r.network, r.role, r.facility, r.unit
        FROM person_role r
        WHERE r.person = p_person AND NOT p_sees_all
            AND r.valid_from <= network_day(r.network, v_now)
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, v_now))
        UNION ALL
        SELECT n.network, r.role, NULL, NULL
        FROM network n
        CROSS JOIN role r
        WHERE p_sees_all
    ) h
    JOIN network n USING (network)
    WHERE p_network IS NULL OR n.code = p_network;
    SELECT coalesce(array_agg(DISTINCT held.network || '/' || d.workflow || '/' || d.revision || '/' || d.state), '{}'),
        coalesce(array_agg(DISTINCT w.kind) FILTER (WHERE w.kind IS NOT NULL), '{}')
    INTO v_states, v_kinds
    FROM task_duty() d
    CROSS JOIN LATERAL (SELECT n.network FROM network n WHERE n.network || '/' || d.role = ANY (v_roles)) held
    LEFT JOIN workflow_timer w ON w.workflow = d.workflow AND w.revision = d.revision AND w.state = d.state;
    -- Only the first offset + limit of each source can be on the page; the numbers stand in the text so that the planner knows how few.
    RETURN QUERY EXECUTE format($query$
        WITH found AS (
            SELECT CASE WHEN t.kind IS NULL THEN 'case' ELSE 'time_limit' END AS kind, w.subject_id, coalesce(t.due_at, o.due_at) AS due_at,
                coalesce(t.started_at, w.since) AS since, NULL::text AS role, t.kind AS time_limit, NULL::jsonb AS detail, true AS is_mine
            FROM sach.case_wait w
            LEFT JOIN LATERAL (
                SELECT r.kind, r.due_at, r.started_at
                FROM sach.timer r
                WHERE r.subject_id = w.subject_id AND r.settled_at IS NULL
                ORDER BY r.due_at
                LIMIT 1) t ON true
            LEFT JOIN sach.obligation o ON o.subject_id = w.subject_id
            WHERE w.assignee = $1
            UNION ALL
            SELECT 'time_limit', t.subject_id, t.due_at, t.started_at, NULL, t.kind, NULL, false
            FROM unnest($5) AS k (kind)
            CROSS JOIN LATERAL (
                SELECT r.subject_id, r.due_at, r.started_at, r.kind
                FROM sach.timer r
                JOIN sach.subject s ON s.id = r.subject_id
                WHERE r.kind = k.kind AND r.settled_at IS NULL
                    AND s.network || '/' || s.workflow || '/' || s.revision || '/' || s.state = ANY ($4)
                ORDER BY r.due_at, r.timer
                LIMIT %1$s) t
            UNION ALL
            SELECT 'case', c.subject_id, c.due_at, c.since, NULL, NULL, NULL, false
            FROM sach.workflow_wait w
            CROSS JOIN LATERAL (
                SELECT x.subject_id, o.due_at, x.since
                FROM sach.case_wait x
                LEFT JOIN sach.obligation o ON o.subject_id = x.subject_id
                WHERE x.is_listed AND x.workflow = w.workflow AND x.state = w.state
                    AND ARRAY(SELECT x.network || '/' || r FROM unnest(w.roles) r) && $6
                ORDER BY x.since, x.subject_id
                LIMIT %1$s) c
            UNION ALL
            SELECT 'time_limit', s.id, t.due_at, t.started_at, NULL, t.kind, NULL, false
            FROM sach.subject s
            JOIN sach.timer t ON t.subject_id = s.id AND t.settled_at IS NULL
            WHERE s.facility = ANY ($2)
                AND EXISTS (
                    SELECT
                    FROM sach.workflow_transition m
                    WHERE m.workflow = s.workflow AND m.revision = s.revision AND m.from_state = s.state AND m.roles && '{APPL,AGNT}')
            UNION ALL
            SELECT 'case', o.subject_id, coalesce(t.due_at, o.due_at), coalesce(t.started_at, w.since), 'REPO', NULL, NULL, false
            FROM sach.obligation o
            JOIN sach.subject s ON s.id = o.subject_id AND s.state IN ('open', 'returned')
            LEFT JOIN sach.case_wait w ON w.subject_id = o.subject_id
            LEFT JOIN sach.timer t ON t.subject_id = o.subject_id AND t.settled_at IS NULL AND t.kind = 'return'
            WHERE o.unit = ANY ($3)
            UNION ALL
            SELECT t.kind, t.subject_id, NULL, t.created_at, t.role, NULL, t.detail || jsonb_build_object('task', t.task), false
            FROM (
                SELECT DISTINCT split_part(h, '/', 2) AS role
                FROM unnest($6 || CASE WHEN $2 <> '{}' THEN ARRAY['0/APPL', '0/AGNT'] ELSE '{}' END
                    || CASE WHEN $3 <> '{}' THEN ARRAY['0/REPO'] ELSE '{}' END) h
            ) r
            CROSS JOIN LATERAL (
                SELECT x.*
                FROM sach.task x
                LEFT JOIN sach.subject s ON s.id = x.subject_id
                WHERE x.role = r.role AND x.done_at IS NULL
                    AND (x.network || '/' || x.role = ANY ($6) OR s.facility = ANY ($2) OR s.unit = ANY ($3))
                ORDER BY x.created_at, x.task
                LIMIT %1$s) t
        ), page AS (
            SELECT *
            FROM (
                SELECT DISTINCT ON (f.subject_id, f.kind, f.detail) f.*
                FROM found f
                ORDER BY f.subject_id, f.kind, f.detail, f.is_mine DESC, f.due_at
            ) once
            ORDER BY is_mine DESC, due_at NULLS LAST, since, subject_id, kind
            OFFSET %2$s
            LIMIT %3$s
        )
        SELECT p.kind, own.reference, s.workflow, coalesce(d.title, p.kind), s.state,
            coalesce(p.role, (
                SELECT min(u.role)
                FROM sach.workflow_transition m
                CROSS JOIN unnest(m.roles) AS u (role)
                WHERE m.workflow = s.workflow AND m.revision = s.revision AND m.from_state = s.state
                    AND (s.network || '/' || u.role = ANY ($6) OR u.role IN ('APPL', 'AGNT') AND s.facility = ANY ($2))),
                '-'),
            p.due_at, coalesce(p.due_at <= $7, false), p.since,
            coalesce(p.detail, jsonb_strip_nulls(jsonb_build_object('limit', p.time_limit))), p.is_mine
        FROM page p
        LEFT JOIN sach.subject s ON s.id = p.subject_id
        LEFT JOIN sach.subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        LEFT JOIN LATERAL (SELECT v.title FROM sach.subject_detail_view v WHERE v.workflow = s.workflow AND v.id = s.id OFFSET 0) d ON true
        ORDER BY p.is_mine DESC, p.due_at NULLS LAST, p.since, p.subject_id, p.kind
        $query$, greatest(p_offset, 0) + greatest(p_limit, 0), greatest(p_offset, 0), greatest(p_limit, 0))
    USING p_person, v_facilities, v_units, v_states, v_kinds, v_roles, v_now;
END $$;
COMMENT ON FUNCTION sach.task_list(bigint, boolean, text, bigint, int) IS 'What waits for a person, a page: cases assigned to them first, then by due instant the running limits and the cases in states that their roles can lead on from, then open tasks without one. Each source gives only what can be on the page, from a narrow index. p_sees_all: everybody''s. p_network NULL: of all networks.';
