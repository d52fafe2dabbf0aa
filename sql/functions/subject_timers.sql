CREATE OR REPLACE FUNCTION sach.subject_timers(p_subject bigint)
RETURNS TABLE (limits jsonb, pauses jsonb, moves jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = sach, pg_temp AS $$
DECLARE
    v_network network;
    v_now timestamptz := clock_now();
BEGIN
    SELECT n.* INTO v_network
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    RETURN QUERY
    SELECT
        (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'kind', t.kind, 'name', jsonb_build_object('vi', coalesce(k.name_vi, t.kind), 'en', coalesce(k.name_en, t.kind)),
                'parameter', t.parameter, 'amount', t.amount, 'unit', t.unit, 'isWholeCase', t.spans,
                'startedAt', instant_text(t.started_at), 'dueAt', instant_text(t.due_at),
                'lastDay', calendar_local_day(v_network.calendar, t.due_at - interval '1 microsecond'),
                'settledAt', instant_text(t.settled_at), 'pausedAt', instant_text(CASE WHEN t.settled_at IS NULL THEN t.paused_at END),
                'calendarVersion', t.calendar_version, 'event', t.on_due_event,
                'escalation', nullif(t.escalation, 0),
                'status', CASE
                    WHEN t.settled_at IS NOT NULL AND t.settled_at >= t.due_at THEN 'overdue'
                    WHEN t.settled_at IS NOT NULL AND calendar_days_left(v_network.calendar, t.due_at, t.settled_at) > 0 THEN 'early'
                    WHEN t.settled_at IS NOT NULL THEN 'on_time'
                    WHEN t.paused_at IS NOT NULL THEN 'paused'
                    WHEN t.due_at <= v_now THEN 'overdue'
                    WHEN t.due_at <= due_soon_until(v_network.network, v_now) THEN 'soon'
                    ELSE 'on_time' END,
                'workingDays', calendar_days_left(
                    v_network.calendar, t.due_at, coalesce(t.settled_at, t.paused_at, v_now)))) ORDER BY t.timer), '[]')
            FROM timer t
            LEFT JOIN limit_kind k USING (kind)
            WHERE t.subject_id = p_subject
                -- One that a move carried on is shown once.
                AND NOT EXISTS (
                    SELECT
                    FROM timer c
                    WHERE c.subject_id = t.subject_id AND c.kind = t.kind AND c.started_at = t.started_at AND c.timer > t.timer)
        ),
        (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'since', instant_text(p.since), 'until', instant_text(p.until), 'cause', p.cause, 'reason', p.reason,
                'source', p.source, 'kinds', to_jsonb(p.kinds))) ORDER BY p.since), '[]')
            FROM (
                SELECT c.since, c.until, CASE WHEN c.source = c.subject_id THEN 'state' ELSE 'child' END AS cause, c.state AS reason,
                    own.reference AS source, c.kinds
                FROM clock_pause c
                JOIN subject_reference own ON own.subject_id = c.source AND own.kind = 'own'
                WHERE c.subject_id = p_subject
                UNION ALL
                SELECT h.since, h.until, 'hold', h.reason, own.reference, NULL
                FROM subject s
                LEFT JOIN subject p ON p.id = s.parent
                JOIN subject_hold h ON h.subject_id IN (s.id, s.parent, p.parent)
                JOIN subject_reference own ON own.subject_id = h.subject_id AND own.kind = 'own'
                WHERE s.id = p_subject
            ) p
        ),
        (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'what', m.what, 'kind', m.kind, 'oldDueAt', instant_text(m.old_due_at), 'newDueAt', instant_text(m.new_due_at),
                'oldVersion', m.old_version, 'newVersion', m.new_version, 'at', instant_text(m.at)) ORDER BY m.timer_move), '[]')
            FROM timer_move m
            WHERE m.subject_id = p_subject
        );
END $$;
COMMENT ON FUNCTION sach.subject_timers(bigint) IS
    'The clocks of a subject: every limit it had with how it stands (on_time, soon, overdue, paused) or ended (early, on_time, overdue) and by how many working days (negative = late), the pauses that stopped them (R5), and what a calendar moved (R4).';
