CREATE OR REPLACE FUNCTION sach.task_list(
    p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit int, p_kind text DEFAULT NULL,
    p_unit text DEFAULT NULL)
RETURNS TABLE (
    kind text, subject text, workflow text, title text, state text, role text, due_at timestamptz, is_overdue boolean,
    created_at timestamptz, detail jsonb, is_mine boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = sach, pg_temp
-- One plan for all, that walks indexes in their order: the planner cannot see how small a page is, and planning this anew costs more than running it.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET enable_hashjoin = off
SET enable_mergejoin = off SET jit = off SET random_page_cost = 1.1 AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_roles text[];
    v_held text[];
    v_facilities bigint[];
    v_units bigint[];
    v_bound text[];
    v_bound_states text[];
    v_need bigint := greatest(p_offset, 0) + greatest(p_limit, 0);
    -- A unit that does not exist has nothing that waits.
    v_unit bigint := CASE WHEN p_unit IS NOT NULL THEN coalesce(unit_find(p_unit), 0) END;
    v_states text[];
    v_kinds text[];
BEGIN
    -- What the person holds today: network/role; facilities; units. Few rows, read once.
    SELECT coalesce(array_agg(DISTINCT h.network || '/' || h.role) FILTER (WHERE h.facility IS NULL AND h.unit IS NULL), '{}'),
        coalesce(array_agg(DISTINCT h.facility) FILTER (WHERE h.facility IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT h.unit) FILTER (WHERE h.unit IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT h.role) FILTER (WHERE h.facility IS NOT NULL OR h.unit IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT h.role), '{}')
    INTO v_roles, v_facilities, v_units, v_bound, v_held
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
    SELECT coalesce(array_agg(DISTINCT held.network || '/' || d.workflow || '/' || d.revision || '/' || d.state)
            FILTER (WHERE held.network IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT held.network || '/' || d.workflow || '/' || w.kind)
            FILTER (WHERE w.kind IS NOT NULL AND held.network IS NOT NULL), '{}'),
        coalesce(array_agg(DISTINCT d.workflow || '/' || d.revision || '/' || d.state) FILTER (WHERE d.role = ANY (v_bound)), '{}')
    INTO v_states, v_kinds, v_bound_states
    FROM task_duty(v_held) d
    LEFT JOIN LATERAL (SELECT n.network FROM network n WHERE n.network || '/' || d.role = ANY (v_roles)) held ON true
    LEFT JOIN workflow_timer w ON w.workflow = d.workflow AND w.revision = d.revision AND w.state = d.state;
    -- Only the first offset + limit of each source can be on the page.
    RETURN QUERY
        WITH found AS (
            SELECT CASE WHEN t.kind IS NULL THEN 'case' ELSE 'time_limit' END AS kind, w.subject_id, coalesce(t.due_at, o.due_at) AS due_at,
                coalesce(t.started_at, w.since) AS since, NULL::text AS role, t.kind AS time_limit, NULL::jsonb AS detail, true AS is_mine
            FROM case_wait w
            -- The most urgent of several is kept below.
            LEFT JOIN timer t ON t.subject_id = w.subject_id AND t.settled_at IS NULL AND t.paused_at IS NULL
                AND (NOT t.spans OR t.due_at <= v_now)
            LEFT JOIN obligation o ON o.subject_id = w.subject_id
            WHERE w.assignee = p_person
                AND (p_kind IS NULL OR p_kind = CASE WHEN t.kind IS NULL THEN 'case' ELSE 'time_limit' END)
                AND (v_unit IS NULL OR EXISTS (SELECT FROM subject s WHERE s.id = w.subject_id AND s.unit = v_unit))
            UNION ALL
            SELECT 'time_limit', t.subject_id, t.due_at, t.started_at, NULL, t.kind, NULL, false
            FROM (
                SELECT split_part(h, '/', 1)::int AS network, split_part(h, '/', 2) AS workflow, split_part(h, '/', 3) AS kind
                FROM unnest(v_kinds) h
                WHERE p_kind IS NULL OR p_kind = 'time_limit'
            ) k
            CROSS JOIN LATERAL (
                SELECT r.subject_id, r.due_at, r.started_at, r.kind
                FROM timer r
                CROSS JOIN LATERAL (
                    SELECT s.network || '/' || s.workflow || '/' || s.revision || '/' || s.state AS place, s.unit
                    FROM subject s
                    WHERE s.id = r.subject_id
                    OFFSET 0) s
                WHERE r.case_network = k.network AND r.case_workflow = k.workflow AND r.kind = k.kind
                    AND r.settled_at IS NULL AND r.paused_at IS NULL AND s.place = ANY (v_states)
                    AND (v_unit IS NULL OR s.unit = v_unit)
                ORDER BY r.due_at, r.timer
                LIMIT v_need) t
            UNION ALL
            SELECT 'case', c.subject_id, c.due_at, c.since, c.role, NULL, NULL, false
            FROM (
                SELECT n.network, w.workflow, w.state, min(r.role) AS role
                FROM workflow_wait w
                CROSS JOIN unnest(w.roles) AS r (role)
                JOIN network n ON n.network || '/' || r.role = ANY (v_roles)
                WHERE p_kind IS NULL OR p_kind = 'case'
                GROUP BY n.network, w.workflow, w.state
            ) w
            CROSS JOIN LATERAL (
                SELECT x.subject_id, o.due_at, x.since, w.role
                FROM case_wait x
                LEFT JOIN obligation o ON o.subject_id = x.subject_id
                WHERE x.is_listed AND x.network = w.network AND x.workflow = w.workflow AND x.state = w.state
                    AND (v_unit IS NULL OR EXISTS (SELECT FROM subject s WHERE s.id = x.subject_id AND s.unit = v_unit))
                ORDER BY x.since, x.subject_id
                LIMIT v_need) c
            UNION ALL
            SELECT 'time_limit', s.id, t.due_at, t.started_at, NULL, t.kind, NULL, false
            FROM subject s
            JOIN timer t ON t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND (NOT t.spans OR t.due_at <= v_now)
                -- The clock's own dates of a certificate open tasks when they come; years ahead they are nobody's work.
                AND NOT (s.workflow = 'certificate' AND t.on_due_event IS NOT NULL)
            WHERE s.facility = ANY (v_facilities) AND s.workflow || '/' || s.revision || '/' || s.state = ANY (v_bound_states)
                AND (p_kind IS NULL OR p_kind = 'time_limit') AND (v_unit IS NULL OR s.unit = v_unit)
            UNION ALL
            SELECT 'case', o.subject_id, coalesce(t.due_at, o.due_at), coalesce(t.started_at, w.since), 'REPO', NULL, NULL, false
            FROM obligation o
            JOIN subject s ON s.id = o.subject_id AND s.state IN ('open', 'returned')
            LEFT JOIN case_wait w ON w.subject_id = o.subject_id
            LEFT JOIN timer t ON t.subject_id = o.subject_id AND t.settled_at IS NULL AND t.kind = 'return'
            WHERE o.unit = ANY (v_units) AND (p_kind IS NULL OR p_kind = 'case') AND (v_unit IS NULL OR o.unit = v_unit)
            UNION ALL
            SELECT t.kind, t.subject_id, NULL, t.created_at, t.role, NULL, t.detail || jsonb_build_object('task', t.task), false
            FROM (
                SELECT split_part(h, '/', 1)::int AS network, split_part(h, '/', 2) AS role
                FROM unnest(v_roles) h
            ) r
            CROSS JOIN LATERAL (
                SELECT x.*
                FROM task x
                WHERE x.network = r.network AND x.role = r.role AND x.done_at IS NULL
                    AND (p_kind IS NULL OR x.kind = p_kind)
                    AND (v_unit IS NULL OR EXISTS (SELECT FROM subject s WHERE s.id = x.subject_id AND s.unit = v_unit))
                ORDER BY x.created_at, x.task
                LIMIT v_need) t
            UNION ALL
            SELECT t.kind, t.subject_id, NULL, t.created_at, t.role, NULL, t.detail || jsonb_build_object('task', t.task), false
            FROM (
                SELECT s.id
                FROM subject s
                WHERE s.facility = ANY (v_facilities) AND (v_unit IS NULL OR s.unit = v_unit)
                UNION
                SELECT s.id
                FROM subject s
                WHERE s.unit = ANY (v_units) AND (v_unit IS NULL OR s.unit = v_unit)
            ) s
            JOIN task t ON t.subject_id = s.id AND t.done_at IS NULL AND t.role = ANY (v_bound) AND (p_kind IS NULL OR t.kind = p_kind)
        ), page AS (
            SELECT *
            FROM (
                SELECT DISTINCT ON (f.subject_id, f.kind, f.detail) f.*
                FROM found f
                ORDER BY f.subject_id, f.kind, f.detail, f.is_mine DESC, f.due_at
            ) once
            ORDER BY is_mine DESC, due_at NULLS LAST, since, subject_id, kind
            OFFSET greatest(p_offset, 0)
            LIMIT greatest(p_limit, 0)
        ), shown AS MATERIALIZED (
            SELECT p.*, s.network, s.workflow, s.revision, s.state, s.facility = ANY (v_facilities) AS is_own_facility
            FROM page p
            LEFT JOIN subject s ON s.id = p.subject_id
        ), duty AS MATERIALIZED (
            -- A page has many cases and few states: who may move them is read once for each state.
            SELECT k.network, k.workflow, k.revision, k.state, k.is_own_facility, m.role
            FROM (
                SELECT DISTINCT x.network, x.workflow, x.revision, x.state, x.is_own_facility
                FROM shown x
                WHERE x.role IS NULL AND x.workflow IS NOT NULL
            ) k
            CROSS JOIN LATERAL (
                SELECT min(u.role) AS role
                FROM workflow_transition t
                CROSS JOIN unnest(t.roles) AS u (role)
                WHERE t.workflow = k.workflow AND t.revision = k.revision AND t.from_state = k.state
                    AND (k.network || '/' || u.role = ANY (v_roles) OR u.role = ANY (v_bound) AND k.is_own_facility)
                OFFSET 0) m
        )
        SELECT p.kind, own.reference, p.workflow, coalesce(d.title, p.kind), p.state,
            coalesce(p.role, (
                SELECT y.role
                FROM duty y
                WHERE y.network = p.network AND y.workflow = p.workflow AND y.revision = p.revision AND y.state = p.state
                    AND y.is_own_facility IS NOT DISTINCT FROM p.is_own_facility),
                '-'),
            p.due_at, coalesce(p.due_at <= v_now, false), p.since,
            coalesce(p.detail, jsonb_strip_nulls(jsonb_build_object('limit', p.time_limit))), p.is_mine
        FROM shown p
        LEFT JOIN subject_reference own ON own.subject_id = p.subject_id AND own.kind = 'own'
        LEFT JOIN LATERAL (SELECT v.title FROM subject_detail_view v WHERE v.workflow = p.workflow AND v.id = p.subject_id OFFSET 0) d ON true
        ORDER BY p.is_mine DESC, p.due_at NULLS LAST, p.since, p.subject_id, p.kind;
END $$;
COMMENT ON FUNCTION sach.task_list(bigint, boolean, text, bigint, int, text, text) IS 'What waits for a person, a page: cases assigned to them first, then by due instant the running limits and the cases in states that their roles can lead on from, then open tasks without one. Each source gives only what can be on the page, from a narrow index. p_sees_all: everybody''s. p_network NULL: of all networks. p_kind: only case, time_limit or tasks of this kind; p_unit: only cases of this reporting unit.';
