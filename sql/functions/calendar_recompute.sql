CREATE OR REPLACE FUNCTION sach.calendar_recompute(p_calendar text, p_version int, p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_count int;
    v_tomorrow timestamptz := calendar_day_end(p_calendar, calendar_local_day(p_calendar, p_now) + 1);
BEGIN
    WITH open AS MATERIALIZED (
        SELECT t.timer, t.subject_id, t.kind, t.due_at AS old_due_at, t.calendar_version AS old_version, t.paused_at, t.escalation,
            n.network, timer_due(t, n.network, n.calendar) AS due_at
        FROM network n
        JOIN subject s USING (network)
        JOIN workflow_state w USING (workflow, revision, state)
        JOIN timer t ON t.subject_id = s.id
        WHERE n.calendar = p_calendar AND NOT w.is_final AND t.settled_at IS NULL AND t.due_at = t.computed_due_at
    ), target AS MATERIALIZED (
        SELECT o.*, CASE WHEN o.due_at < o.old_due_at THEN least(o.old_due_at, greatest(o.due_at, v_tomorrow)) ELSE o.due_at END AS new_due_at
        FROM open o
    ), written AS (
        UPDATE timer t
        SET due_at = g.new_due_at, computed_due_at = g.new_due_at, calendar_version = p_version,
            next_try_at = CASE
                WHEN t.next_try_at IS NULL OR g.new_due_at = g.old_due_at OR t.escalation > 0 THEN t.next_try_at
                ELSE g.new_due_at END
        FROM target g
        WHERE t.timer = g.timer
    )
    INSERT INTO timer_move (calendar, subject_id, what, kind, old_due_at, new_due_at, old_version, new_version, at)
    SELECT p_calendar, subject_id, 'limit', kind, old_due_at, new_due_at, old_version, p_version, p_now
    FROM target
    WHERE new_due_at <> old_due_at
    ORDER BY timer;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    -- A limit that had passed and by the new calendar has not.
    PERFORM timer_reset(t.timer, t.due_at, p_version, p_now)
    FROM timer_move m
    JOIN timer t ON t.subject_id = m.subject_id AND t.kind = m.kind AND t.settled_at IS NULL
    WHERE m.calendar = p_calendar AND m.new_version = p_version AND t.escalation > 0 AND t.paused_at IS NULL AND t.due_at > p_now;
    RETURN v_count + calendar_recompute_replies(p_calendar, p_version, p_now) + calendar_recompute_obligations(p_calendar, p_version, p_now);
END $$;
COMMENT ON FUNCTION sach.calendar_recompute(text, int, timestamptz) IS
    'Computes every open time limit of the calendar''s networks anew, then the reminders and obligations that hang on them, and returns how many moved; each stands in timer_move (R4). Nothing moves earlier than the end of tomorrow; closed limits, final cases, sent notices and what was set by hand stay. Called by calendar_load alone, which holds every other writer of limits off.';
