CREATE OR REPLACE FUNCTION sach.timer_start(
    p_subject bigint, p_kind text, p_parameter text, p_due_at timestamptz, p_event text, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO timer (subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at)
    SELECT s.id, p_kind, p_parameter, p_now, calendar_version_current(n.calendar), p_due_at, p_event,
        CASE WHEN p_event IS NOT NULL THEN p_due_at END
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.timer_start(bigint, text, text, timestamptz, text, timestamptz) IS
    'Starts a time limit whose end is a known instant (an expiry date, a yearly deadline) rather than a number of days from now; the effect that ends its cause settles it with timer_settle.';
