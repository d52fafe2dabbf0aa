CREATE OR REPLACE FUNCTION sach.calendar_add_days(p_calendar text, p_day date, p_n integer, p_roll boolean)
    RETURNS date
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    IF p_roll THEN
        RETURN calendar_next_working_day(p_calendar, p_day + p_n);
    END IF;
    RETURN p_day + p_n;
END
$$;

COMMENT ON FUNCTION sach.calendar_add_days(text, date, integer, boolean) IS
    'Returns the n-th calendar day after the day, which is not counted itself (Civil Code 91/2015/QH13 art. 147), rolled to the next working day if p_roll (art. 148.5). WFCAL only when rolling outside the loaded years.';
