CREATE OR REPLACE FUNCTION sach.calendar_instant(p_calendar text, p_day date, p_time time DEFAULT '00:00')
    RETURNS timestamptz
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_zone text;
BEGIN
    SELECT time_zone
    INTO v_zone
    FROM calendar
    WHERE calendar = p_calendar;
    IF NOT FOUND THEN
        PERFORM calendar_refuse(p_calendar, 'no such calendar');
    END IF;
    RETURN (p_day + p_time) AT TIME ZONE v_zone;
END
$$;

COMMENT ON FUNCTION sach.calendar_instant(text, date, time) IS
    'Returns the instant at which the clock of the calendar''s zone shows p_time on the legal day; midnight by default, the start of the day. WFCAL if there is no such calendar.';
