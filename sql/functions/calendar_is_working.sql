CREATE OR REPLACE FUNCTION sach.calendar_is_working(p_calendar text, p_day date)
    RETURNS boolean
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_working boolean;
BEGIN
    SELECT working
    INTO v_working
    FROM calendar_ordinal
    WHERE calendar = p_calendar
        AND day = p_day;
    IF NOT FOUND THEN
        PERFORM calendar_refuse(p_calendar, format('no calendar for %s', p_day));
    END IF;
    RETURN v_working;
END
$$;

COMMENT ON FUNCTION sach.calendar_is_working(text, date) IS
    'True if the legal day is a working day. WFCAL outside the loaded years. Source: Labour Code 45/2019/QH14 art. 111, 112; swaps by government notice.';
