CREATE OR REPLACE FUNCTION sach.calendar_days_left(p_calendar text, p_due_at timestamptz, p_at timestamptz) RETURNS int
LANGUAGE plpgsql STABLE STRICT SET search_path = sach, pg_temp AS $$
DECLARE
    v_last_day date := calendar_local_day(p_calendar, p_due_at - interval '1 microsecond');
    v_day date := calendar_local_day(p_calendar, p_at);
BEGIN
    -- A list must not fail because a date lies beyond the loaded years.
    RETURN (
        SELECT last.ordinal - today.ordinal
        FROM calendar_ordinal today
        JOIN calendar_ordinal last ON last.calendar = today.calendar AND last.day = v_last_day
        WHERE today.calendar = p_calendar AND today.day = v_day);
END $$;
COMMENT ON FUNCTION sach.calendar_days_left(text, timestamptz, timestamptz) IS 'Working days from the day of p_at to the last day of a due instant: 0 on the last day, negative when late, NULL outside the loaded years.';
