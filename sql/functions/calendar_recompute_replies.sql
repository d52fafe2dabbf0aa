CREATE OR REPLACE FUNCTION sach.calendar_recompute_replies(p_calendar text, p_version int, p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_moved record;
    v_count int := 0;
    v_tomorrow timestamptz := calendar_instant(p_calendar, calendar_local_day(p_calendar, p_now) + 1, '08:00');
BEGIN
    FOR v_moved IN
        SELECT n.notice, n.subject_id, n.purpose, n.step, n.due_at AS old_due_at, t.calendar_version, g.last_day,
            CASE WHEN step.amount IS NULL OR g.due_at >= n.due_at THEN coalesce(g.due_at, n.due_at)
                ELSE least(n.due_at, greatest(g.due_at, v_tomorrow)) END AS new_due_at
        FROM timer t
        JOIN subject s ON s.id = t.subject_id
        JOIN network w ON w.network = s.network
        JOIN notice n ON n.subject_id = t.subject_id AND n.purpose IN ('reply', 'completion') AND n.state = 'planned'
        CROSS JOIN LATERAL (
            SELECT CASE WHEN n.purpose = 'reply' THEN substring(n.step FROM '^(-[0-9]+)wd')::int END AS amount
        ) step
        CROSS JOIN LATERAL (
            SELECT calendar_local_day(p_calendar, t.due_at) - 1 AS last_day,
                CASE WHEN step.amount IS NOT NULL THEN calendar_instant(p_calendar, calendar_add_working_days(
                    p_calendar, calendar_local_day(p_calendar, t.due_at) - 1, step.amount), '08:00') END AS due_at
        ) g
        WHERE w.calendar = p_calendar AND t.kind = 'reply' AND t.settled_at IS NULL
        ORDER BY n.notice
    LOOP
        PERFORM notice_move(v_moved.notice, v_moved.new_due_at, jsonb_build_object('due_date', to_char(v_moved.last_day, 'DD/MM/YYYY')));
        CONTINUE WHEN v_moved.new_due_at = v_moved.old_due_at;
        INSERT INTO timer_move (calendar, subject_id, what, kind, old_due_at, new_due_at, old_version, new_version, at)
        VALUES (p_calendar, v_moved.subject_id, 'notice', v_moved.purpose || ' ' || v_moved.step, v_moved.old_due_at, v_moved.new_due_at,
            (SELECT coalesce(max(m.old_version), p_version - 1) FROM timer_move m
                WHERE m.subject_id = v_moved.subject_id AND m.new_version = p_version AND m.calendar = p_calendar),
            p_version, p_now);
        v_count := v_count + 1;
    END LOOP;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.calendar_recompute_replies(text, int, timestamptz) IS 'Lets the reminders of a running time for the reply follow its last day and the new calendar, and corrects the day they name; what is being sent or was sent stays.';
