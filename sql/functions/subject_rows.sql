CREATE OR REPLACE FUNCTION sach.subject_rows(p_ids bigint[], p_workflow text, p_reader bigint)
RETURNS TABLE (
    id bigint, reference text, code text, network text, workflow text, revision int, state text, state_vi text, state_en text,
    is_final boolean, version int, title text, facility text, unit text, parent text, due_at text, is_overdue boolean, changed_at text,
    details jsonb, due_state text, days_left int)
LANGUAGE plpgsql STABLE ROWS 50 SET search_path = sach, pg_temp
-- One plan for every page, which starts from the keys.
SET plan_cache_mode = force_generic_plan SET jit = off SET random_page_cost = 1.1 AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_networks int[];
    v_soon timestamptz[];
BEGIN
    IF p_ids = '{}' THEN
        RETURN;
    END IF;
    -- What counts as soon is the same for a whole network.
    SELECT array_agg(x.network), array_agg(due_soon_until(x.network, v_now)) INTO v_networks, v_soon
    FROM (
        SELECT DISTINCT s.network
        FROM unnest(p_ids) AS page (id)
        CROSS JOIN LATERAL (
            SELECT o.network
            FROM subject o
            WHERE o.id = page.id AND EXISTS (
                SELECT
                FROM timer t
                WHERE t.subject_id = o.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND t.due_at > v_now)
            OFFSET 0) s
    ) x;
    RETURN QUERY
    WITH found AS MATERIALIZED (
        SELECT page.n, v.*
        FROM unnest(p_ids) WITH ORDINALITY AS page (id, n)
        CROSS JOIN LATERAL (
            SELECT s.id, own.reference, (SELECT r.reference FROM subject_reference r WHERE r.subject_id = s.id AND r.kind <> 'own' LIMIT 1) AS code,
                n.network AS network_key, n.code AS network, n.calendar, s.workflow, s.revision, s.state, ws.name_vi AS state_vi,
                ws.name_en AS state_en, ws.is_final, s.version, f.reference AS facility, u.reference AS unit, p.reference AS parent,
                e.at AS changed_at,
                CASE WHEN NOT ws.clock_stops THEN (
                    SELECT min(t.due_at)
                    FROM timer t
                    WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL) END AS due_at
            FROM subject s
            JOIN network n USING (network)
            JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
            JOIN workflow_state ws ON ws.workflow = s.workflow AND ws.revision = s.revision AND ws.state = s.state
            JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
            LEFT JOIN facility f ON f.facility = s.facility
            LEFT JOIN reporting_unit u ON u.unit = s.unit
            LEFT JOIN subject_reference p ON p.subject_id = s.parent AND p.kind = 'own'
            WHERE s.id = page.id AND s.workflow = p_workflow
            OFFSET 0) v
    )
    SELECT v.id, v.reference, v.code, v.network, v.workflow, v.revision, v.state, v.state_vi, v.state_en, v.is_final, v.version, d.title,
        v.facility, v.unit, v.parent, to_char(v.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(v.due_at <= v_now, false),
        to_char(v.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        CASE WHEN p_workflow = 'assessment' THEN details_shown(p_workflow, d.details, p_reader) ELSE d.details END,
        CASE
            WHEN v.due_at IS NULL THEN NULL
            WHEN v.due_at <= v_now THEN 'overdue'
            WHEN v.due_at <= v_soon[array_position(v_networks, v.network_key)] THEN 'soon'
            ELSE 'on_time' END,
        CASE WHEN v.due_at IS NOT NULL THEN calendar_days_left(v.calendar, v.due_at, v_now) END
    FROM found v
    JOIN subject_details(p_ids, p_workflow) d ON d.id = v.id
    ORDER BY v.n;
END $$;
COMMENT ON FUNCTION sach.subject_rows(bigint[], text, bigint) IS 'The rows of subject_view for these subjects of one machine, in the order given, their details as far as the reader may see them; told key by key, with what is the same for the whole page read once. Who asks has already made sure that the reader may see the subjects.';
