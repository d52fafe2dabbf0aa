CREATE OR REPLACE FUNCTION sach.timer_restart(p_subject bigint, p_kinds text[], p_from timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE timer t
    SET started_at = p_from, due_at = d.due_at, computed_due_at = d.due_at,
        next_try_at = CASE WHEN t.next_try_at IS NOT NULL THEN d.due_at END
    FROM timer r
    JOIN subject s ON s.id = r.subject_id
    JOIN network n ON n.network = s.network
    CROSS JOIN LATERAL (
        SELECT calendar_day_end(n.calendar, limit_last_day(n.calendar, network_day(s.network, p_from), r.amount, r.unit)) AS due_at
    ) d
    WHERE r.subject_id = p_subject AND r.kind = ANY (p_kinds) AND r.settled_at IS NULL AND r.amount IS NOT NULL
        AND r.started_at <> p_from AND t.timer = r.timer;
END $$;
COMMENT ON FUNCTION sach.timer_restart(bigint, text[], timestamptz) IS 'Lets running limits of these kinds count from another instant, such as the next working day after a submission out of hours; the same instant changes nothing.';
