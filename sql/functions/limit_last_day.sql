CREATE OR REPLACE FUNCTION sach.limit_last_day(
    p_calendar text, p_start date, p_amount int, p_unit text, p_pauses datemultirange DEFAULT NULL)
RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date;
    v_pause daterange;
BEGIN
    v_day := CASE p_unit
        WHEN 'working_day' THEN calendar_add_working_days(p_calendar, p_start, p_amount)
        WHEN 'day' THEN calendar_add_days(p_calendar, p_start, p_amount, true)
        WHEN 'month' THEN calendar_add_months(p_calendar, p_start, p_amount, true)
    END;
    IF p_pauses IS NULL THEN
        RETURN v_day;
    END IF;
    FOR v_pause IN SELECT r FROM unnest(p_pauses * datemultirange(daterange(p_start + 1, NULL))) r ORDER BY r LOOP
        -- What had run out before the pause began stays run out.
        EXIT WHEN lower(v_pause) - 1 > v_day;
        v_day := CASE p_unit
            WHEN 'working_day' THEN calendar_add_working_days(
                p_calendar, v_day, calendar_working_days_between(p_calendar, lower(v_pause) - 1, upper(v_pause) - 1))
            ELSE calendar_add_days(p_calendar, v_day, upper(v_pause) - lower(v_pause), true)
        END;
    END LOOP;
    RETURN v_day;
END $$;
COMMENT ON FUNCTION sach.limit_last_day(text, date, int, text, datemultirange) IS
    'The last legal day of a limit that starts on p_start, which is not counted (Civil Code art. 147); days and months roll forward over days off (art. 148.5). p_pauses: the days that do not count, the first day after a pause began to the day it ended, both included, since the day the ball comes back is a first day again. Each moves the end by its working days, or by its calendar days with the roll.';
