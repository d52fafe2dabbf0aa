CREATE OR REPLACE FUNCTION sach.task_duty()
RETURNS TABLE (workflow text, revision int, state text, role text)
LANGUAGE plpgsql STABLE ROWS 100 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH span AS (
        SELECT t.workflow, t.revision, t.event, count(*) AS states
        FROM workflow_transition t
        WHERE t.from_state <> 'new'
        GROUP BY t.workflow, t.revision, t.event
    ), size AS (
        SELECT s.workflow, s.revision, count(*) AS states
        FROM workflow_state s
        WHERE NOT s.is_final AND s.state <> 'new'
        GROUP BY s.workflow, s.revision
    )
    SELECT DISTINCT t.workflow, t.revision, t.from_state, r.role
    FROM workflow_transition t
    JOIN span USING (workflow, revision, event)
    JOIN size z USING (workflow, revision)
    JOIN workflow_state s ON s.workflow = t.workflow AND s.revision = t.revision AND s.state = t.from_state AND NOT s.is_final
    CROSS JOIN unnest(t.roles) AS u (role)
    JOIN role r USING (role)
    WHERE t.from_state <> 'new'
        AND r.scope <> 'system'
        -- Where the clock stops the ball is with the applicant or outside: no officer is waited for.
        AND NOT (s.clock_stops AND r.scope = 'network')
        -- What may be done at any time (withdraw, hold) is nobody's duty now, nor is a confirmation before anything is proposed.
        AND (span.states < z.states OR z.states < 3)
        AND NOT EXISTS (SELECT FROM unnest(t.guards) g (guard) WHERE g.guard LIKE '%\_proposed')
        AND NOT EXISTS (
            SELECT
            FROM workflow_transition o
            WHERE o.workflow = t.workflow AND o.revision = t.revision AND t.event = 'propose_' || o.event);
END $$;
COMMENT ON FUNCTION sach.task_duty() IS 'Which roles the states of the rule book wait for: those of the events that lead on from a state, without what may be done at any time.';
