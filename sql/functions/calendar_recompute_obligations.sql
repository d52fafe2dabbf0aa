CREATE OR REPLACE FUNCTION sach.calendar_recompute_obligations(p_calendar text, p_version int, p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_today date := calendar_local_day(p_calendar, p_now);
    v_tomorrow timestamptz := calendar_instant(p_calendar, calendar_local_day(p_calendar, p_now) + 1, '08:00');
    v_count int;
    v_more int;
BEGIN
    WITH open AS MATERIALIZED (
        SELECT o.subject_id, o.rule, o.version, o.period, o.last_day, o.open_on, o.legal_basis, o.calendar_version, s.state
        FROM network n
        JOIN subject s ON s.network = n.network AND s.workflow = 'obligation' AND s.state IN ('scheduled', 'open')
        JOIN obligation o ON o.subject_id = s.id
        WHERE n.calendar = p_calendar
    ), dates AS MATERIALIZED (
        SELECT k.rule, k.version, k.period, d.last_day
        FROM (SELECT DISTINCT rule, version, period FROM open WHERE legal_basis IS NULL) k
        CROSS JOIN LATERAL obligation_dates(k.rule, k.version, k.period::int) d
    ), target AS MATERIALIZED (
        SELECT o.subject_id, o.calendar_version AS old_version, o.last_day AS old_last_day, o.open_on AS old_open_on, o.state, l.last_day,
            CASE WHEN o.state = 'scheduled' THEN greatest(o.open_on + (l.last_day - o.last_day), v_today + 1) ELSE o.open_on END AS open_on
        FROM open o
        LEFT JOIN dates d USING (rule, version, period)
        CROSS JOIN LATERAL (
            SELECT CASE
                WHEN d.last_day IS NULL THEN o.last_day
                WHEN d.last_day < o.last_day THEN least(o.last_day, greatest(d.last_day, v_today + 1))
                ELSE d.last_day END AS last_day
        ) l
    ), written AS (
        UPDATE obligation o
        SET last_day = g.last_day, due_at = calendar_day_end(p_calendar, g.last_day), calendar_version = p_version,
            open_on = CASE WHEN g.last_day <> g.old_last_day THEN g.open_on ELSE o.open_on END
        FROM target g
        WHERE o.subject_id = g.subject_id
    ), limits AS (
        UPDATE timer t
        SET due_at = w.due_at, calendar_version = p_version,
            next_try_at = CASE WHEN t.next_try_at IS NOT NULL THEN w.due_at END
        FROM (
            SELECT g.subject_id, k.kind, k.due_at, b.due_at AS old_due_at, g.old_version
            FROM target g
            CROSS JOIN LATERAL (VALUES
                ('due', calendar_day_end(p_calendar, g.last_day)), ('open', calendar_instant(p_calendar, g.open_on))) k (kind, due_at)
            JOIN timer b ON b.subject_id = g.subject_id AND b.kind = k.kind AND b.settled_at IS NULL
            WHERE g.last_day <> g.old_last_day AND b.due_at <> k.due_at
        ) w
        WHERE t.subject_id = w.subject_id AND t.kind = w.kind AND t.settled_at IS NULL
        RETURNING t.subject_id, t.kind, w.old_due_at, t.due_at, w.old_version
    )
    INSERT INTO timer_move (calendar, subject_id, what, kind, old_due_at, new_due_at, old_version, new_version, at)
    SELECT p_calendar, subject_id, 'limit', kind, old_due_at, due_at, old_version, p_version, p_now
    FROM limits;
    GET DIAGNOSTICS v_count = ROW_COUNT;

    -- The ladder is computed once for each deadline, not for each of its hundreds of obligations.
    WITH open AS MATERIALIZED (
        SELECT o.subject_id, o.rule, o.version, o.ladder_round, o.last_day
        FROM network n
        JOIN subject s ON s.network = n.network AND s.workflow = 'obligation' AND s.state IN ('scheduled', 'open')
        JOIN obligation o ON o.subject_id = s.id
        WHERE n.calendar = p_calendar
    ), step AS MATERIALIZED (
        SELECT k.rule, k.version, k.ladder_round, k.last_day, obligation_step(l.step, k.ladder_round) AS step,
            ladder_step_due(p_calendar, k.last_day, l.kind, l.amount, l.send_time) AS due_at
        FROM (SELECT DISTINCT rule, version, ladder_round, last_day FROM open) k
        JOIN ladder_step l USING (rule, version)
    ), target AS MATERIALIZED (
        SELECT n.notice, n.subject_id, n.step, n.due_at AS old_due_at,
            CASE WHEN g.due_at < n.due_at THEN least(n.due_at, greatest(g.due_at, v_tomorrow)) ELSE g.due_at END AS due_at
        FROM open o
        JOIN step g USING (rule, version, ladder_round, last_day)
        JOIN notice n ON n.subject_id = o.subject_id AND n.purpose = 'annual_report' AND n.step = g.step AND n.state = 'planned'
        WHERE n.due_at <> g.due_at
    ), moved AS MATERIALIZED (
        SELECT t.*, notice_move(t.notice, t.due_at) AS done
        FROM target t
        WHERE t.due_at <> t.old_due_at
    )
    INSERT INTO timer_move (calendar, subject_id, what, kind, old_due_at, new_due_at, old_version, new_version, at)
    SELECT p_calendar, subject_id, 'notice', 'annual_report ' || step, old_due_at, due_at, p_version - 1, p_version, p_now
    FROM moved
    ORDER BY notice;
    GET DIAGNOSTICS v_more = ROW_COUNT;

    UPDATE timer t
    SET due_at = n.due_at, calendar_version = p_version,
        next_try_at = CASE WHEN t.next_try_at IS NOT NULL THEN n.due_at END
    FROM timer_move m
    CROSS JOIN LATERAL obligation_escalation(m.subject_id) e
    JOIN notice n ON n.notice = e.notice
    WHERE m.calendar = p_calendar AND m.new_version = p_version AND m.what = 'notice' AND m.kind = 'annual_report ' || e.step
        AND t.subject_id = m.subject_id AND t.kind = 'escalate_' || e.level AND t.settled_at IS NULL;
    RETURN v_count + v_more;
END $$;
COMMENT ON FUNCTION sach.calendar_recompute_obligations(text, int, timestamptz) IS 'Lets the deadlines of open obligations that roll to a working day, and the steps of their ladders not sent yet, follow a new calendar; an extension keeps the day its decision named. Nothing moves earlier than tomorrow.';
