CREATE OR REPLACE FUNCTION sach.calendar_add_working_days(p_calendar text, p_day date, p_n integer)
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
    IF p_n = 0 THEN
        SELECT day
        INTO v_day
        FROM calendar_ordinal
        WHERE calendar = p_calendar
            AND day = p_day;
    ELSE
        -- Going back from a day off, the ordinal already names the last working day before it: one step less.
        SELECT target.day
        INTO v_day
        FROM calendar_ordinal AS origin
        JOIN calendar_ordinal AS target
            ON target.calendar = origin.calendar
            AND target.working
            AND target.ordinal = origin.ordinal + p_n + (p_n < 0 AND NOT origin.working)::integer
        WHERE origin.calendar = p_calendar
            AND origin.day = p_day;
    END IF;
    IF v_day IS NULL THEN
        PERFORM calendar_refuse(p_calendar, format('%s working days from %s leave the loaded calendar', p_n, p_day));
    END IF;
    RETURN v_day;
END
$$;

COMMENT ON FUNCTION sach.calendar_add_working_days(text, date, integer) IS
    'Returns the n-th working day after the day, the day itself not counted (Civil Code 91/2015/QH13 art. 147); negative n counts back, 0 gives the day itself. WFCAL if either end is outside the loaded years. Units: working days.';
