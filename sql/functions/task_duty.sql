CREATE OR REPLACE FUNCTION sach.task_duty(p_roles text[])
RETURNS TABLE (workflow text, revision int, state text, role text)
LANGUAGE plpgsql STABLE ROWS 100 SET search_path = sach, pg_temp
-- task_list() plans without sorting and hashing; a rule book that is read whole wants both.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = on SET enable_sort = on SET enable_hashjoin = on AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH move AS (
        SELECT t.workflow, t.revision, t.from_state, t.event, t.roles, t.guards,
            count(*) OVER (PARTITION BY t.workflow, t.revision, t.event) AS states
        FROM workflow_transition t
        WHERE t.from_state <> 'new'
    ), size AS (
        SELECT s.workflow, s.revision, count(*) AS states
        FROM workflow_state s
        WHERE NOT s.is_final AND s.state <> 'new'
        GROUP BY s.workflow, s.revision
    )
    SELECT DISTINCT t.workflow, t.revision, t.from_state, r.role
    FROM move t
    JOIN size z USING (workflow, revision)
    JOIN workflow_state s ON s.workflow = t.workflow AND s.revision = t.revision AND s.state = t.from_state AND NOT s.is_final
    CROSS JOIN unnest(t.roles) AS u (role)
    JOIN role r USING (role)
    WHERE t.roles && p_roles
        AND r.role = ANY (p_roles)
        AND r.scope <> 'system'
        -- Where the clock stops the ball is with the applicant or outside: no officer is waited for.
        AND NOT (s.clock_stops AND r.scope = 'network')
        -- What may be done at any time (withdraw, hold) is nobody's duty now, nor is a confirmation before anything is proposed.
        AND (t.states < z.states OR z.states < 3)
        AND NOT array_to_string(t.guards, ' ') || ' ' LIKE '%\_proposed %'
        AND (t.event NOT LIKE 'propose\_%' OR NOT EXISTS (
            SELECT
            FROM workflow_transition o
            WHERE o.workflow = t.workflow AND o.revision = t.revision AND t.event = 'propose_' || o.event));
END $$;
COMMENT ON FUNCTION sach.task_duty(text[]) IS 'Which states of the rule book wait for which of these roles: those of the events that lead on from a state, without what may be done at any time.';
