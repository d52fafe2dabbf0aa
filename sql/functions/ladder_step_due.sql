CREATE OR REPLACE FUNCTION sach.ladder_step_due(p_calendar text, p_last_day date, p_kind text, p_amount int, p_send_time time)
RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT calendar_instant(p_calendar, CASE p_kind
            WHEN 'calendar_day' THEN calendar_previous_working_day(p_calendar, p_last_day + p_amount)
            WHEN 'working_day' THEN calendar_add_working_days(p_calendar, p_last_day, p_amount) END, p_send_time));
END $$;
COMMENT ON FUNCTION sach.ladder_step_due(text, date, text, int, time) IS
    'When a reminder goes out, counted from the last acceptable day: calendar days are moved back to a working day, working days are counted as such; at the local time of day.';
