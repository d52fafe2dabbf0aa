CREATE OR REPLACE FUNCTION sach.timer_start(
    p_subject bigint, p_kind text, p_parameter text, p_due_at timestamptz, p_event text, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM clock_share();
    INSERT INTO timer (
        case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at,
        paused_at)
    SELECT s.network, s.workflow, s.id, p_kind, p_parameter, p_now, calendar_version_current(n.calendar), p_due_at, p_event,
        CASE WHEN p_event IS NOT NULL AND held.since IS NULL THEN p_due_at END,
        CASE WHEN held.since IS NOT NULL THEN greatest(held.since, p_now) END
    FROM subject s
    JOIN network n USING (network)
    LEFT JOIN subject p ON p.id = s.parent
    CROSS JOIN LATERAL (
        SELECT max(h.since) AS since
        FROM subject_hold h
        WHERE h.subject_id IN (s.id, s.parent, p.parent) AND h.until IS NULL
    ) held
    WHERE s.id = p_subject;
    -- Counted from now by a parameter: then pauses and a new calendar move it like any other.
    UPDATE timer t
    SET amount = p.amount, unit = p.unit, computed_due_at = t.due_at
    FROM subject s
    JOIN network n USING (network)
    JOIN scheme_parameter p ON p.network = s.network AND p.parameter = p_parameter AND p.unit IN ('working_day', 'day', 'month')
    WHERE s.id = p_subject AND t.subject_id = s.id AND t.kind = p_kind AND t.settled_at IS NULL
        AND p.valid_from = (
            SELECT max(v.valid_from)
            FROM scheme_parameter v
            WHERE v.network = s.network AND v.parameter = p_parameter AND v.valid_from <= network_day(s.network, p_now))
        AND p_due_at = calendar_day_end(n.calendar, limit_last_day(n.calendar, network_day(s.network, p_now), p.amount, p.unit));
END $$;
COMMENT ON FUNCTION sach.timer_start(bigint, text, text, timestamptz, text, timestamptz) IS
    'Starts a time limit whose end is a known instant (an expiry date, a yearly deadline) rather than a number of days from now; the effect that ends its cause settles it with timer_settle. If the instant is what the parameter gives from now, it is kept as such (timer_begin). Under a hold it starts paused.';
