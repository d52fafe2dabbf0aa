CREATE OR REPLACE FUNCTION sach.migration_gaps(p_subject sach.subject, p_to_revision int, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_map workflow_migration;
BEGIN
    SELECT * INTO v_map
    FROM workflow_migration
    WHERE workflow = p_subject.workflow AND from_revision = p_subject.revision AND to_revision = p_to_revision
        AND from_state = p_subject.state;
    IF NOT FOUND THEN
        RETURN ARRAY['migration_state_unmapped:' || p_subject.state];
    END IF;
    RETURN ARRAY(
        SELECT g.code
        FROM (
            SELECT 1 AS n, 'migration_event_vanishes:' || o.event AS code
            FROM workflow_transition o
            WHERE o.workflow = p_subject.workflow AND o.revision = p_subject.revision AND o.from_state = p_subject.state
                AND NOT EXISTS (
                    SELECT
                    FROM workflow_transition t
                    WHERE t.workflow = o.workflow AND t.revision = p_to_revision AND t.from_state = v_map.to_state AND t.event = o.event)
            UNION ALL
            SELECT 2, 'migration_guard_vanishes:' || o.event || ' ' || guard
            FROM workflow_transition o
            JOIN workflow_transition t ON t.workflow = o.workflow AND t.revision = p_to_revision AND t.from_state = v_map.to_state
                AND t.event = o.event
            CROSS JOIN unnest(o.guards) AS guard
            WHERE o.workflow = p_subject.workflow AND o.revision = p_subject.revision AND o.from_state = p_subject.state
                AND guard <> ALL (t.guards)
            UNION ALL
            SELECT 3, 'migration_timer_due:' || l.kind
            FROM migration_limits(p_subject, p_to_revision, v_map.to_state, p_now) l
            WHERE l.due_at <= p_now AND (l.old_due_at IS NULL OR l.old_due_at > p_now)
        ) g
        ORDER BY g.n, g.code);
END $$;
COMMENT ON FUNCTION sach.migration_gaps(sach.subject, int, timestamptz) IS 'What stands against moving a case to a newer revision: a state without a mapping, events and guards it would lose, limits that would be overdue at once.';
