CREATE OR REPLACE FUNCTION sach.calendar_local_day(p_calendar text, p_at timestamptz)
    RETURNS date
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
    RETURN (p_at AT TIME ZONE v_zone)::date;
END
$$;

COMMENT ON FUNCTION sach.calendar_local_day(text, timestamptz) IS
    'Returns the legal day on which the instant falls in the calendar''s own zone, whatever the zone of the session. WFCAL if there is no such calendar.';
