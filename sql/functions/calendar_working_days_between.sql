CREATE OR REPLACE FUNCTION sach.calendar_working_days_between(p_calendar text, p_from date, p_to date)
    RETURNS integer
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_n integer;
BEGIN
    SELECT last.ordinal - first.ordinal
    INTO v_n
    FROM calendar_ordinal AS first
    JOIN calendar_ordinal AS last
        ON last.calendar = first.calendar
        AND last.day = p_to
    WHERE first.calendar = p_calendar
        AND first.day = p_from;
    IF NOT FOUND THEN
        PERFORM calendar_refuse(p_calendar, format('no calendar for %s to %s', p_from, p_to));
    END IF;
    RETURN v_n;
END
$$;

COMMENT ON FUNCTION sach.calendar_working_days_between(text, date, date) IS
    'Returns the number of working days after p_from up to and including p_to, negative if p_to is earlier: the inverse of calendar_add_working_days(). For a whole year pass 31 December of the year before. WFCAL outside the loaded years.';
