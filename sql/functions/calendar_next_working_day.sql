CREATE OR REPLACE FUNCTION sach.calendar_next_working_day(p_calendar text, p_day date)
    RETURNS date
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_day date;
BEGIN
    SELECT target.day
    INTO v_day
    FROM calendar_ordinal AS origin
    JOIN calendar_ordinal AS target
        ON target.calendar = origin.calendar
        AND target.working
        AND target.ordinal = origin.ordinal + (NOT origin.working)::integer
    WHERE origin.calendar = p_calendar
        AND origin.day = p_day;
    IF v_day IS NULL THEN
        PERFORM calendar_refuse(p_calendar, format('no calendar for the working day on or after %s', p_day));
    END IF;
    RETURN v_day;
END
$$;

COMMENT ON FUNCTION sach.calendar_next_working_day(text, date) IS
    'Returns the day itself if it is worked, else the next working day: where a limit ends that would end on a day off (Civil Code 91/2015/QH13 art. 148.5). WFCAL outside the loaded years.';
