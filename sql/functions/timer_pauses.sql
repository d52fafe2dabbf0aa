CREATE OR REPLACE FUNCTION sach.timer_pauses(p_timer sach.timer, p_network int, p_calendar text) RETURNS datemultirange
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT range_agg(daterange(calendar_local_day(p_calendar, p.since) + 1, calendar_local_day(p_calendar, p.until) + 1))
        FROM (
            SELECT c.since, clock_start(p_network, c.until) AS until
            FROM clock_pause c
            WHERE c.subject_id = p_timer.subject_id AND p_timer.kind = ANY (c.kinds) AND c.until > p_timer.started_at
            UNION ALL
            SELECT h.since, h.until
            FROM subject s
            LEFT JOIN subject p ON p.id = s.parent
            JOIN subject_hold h ON h.subject_id IN (s.id, s.parent, p.parent)
            WHERE s.id = p_timer.subject_id AND h.until > p_timer.started_at
        ) p);
END $$;
COMMENT ON FUNCTION sach.timer_pauses(sach.timer, int, text) IS 'The days a limit stood still so far, as limit_last_day() wants them: pauses of its kind on its subject, and holds on its subject or those above it. A pause that still lasts is not among them. NULL = none.';
