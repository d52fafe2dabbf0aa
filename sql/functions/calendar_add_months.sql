CREATE OR REPLACE FUNCTION sach.calendar_add_months(p_calendar text, p_day date, p_n integer, p_roll boolean)
    RETURNS date
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_day date := (p_day + make_interval(months => p_n))::date;
BEGIN
    IF p_roll THEN
        RETURN calendar_next_working_day(p_calendar, v_day);
    END IF;
    RETURN v_day;
END
$$;

COMMENT ON FUNCTION sach.calendar_add_months(text, date, integer, boolean) IS
    'Returns the corresponding day n months later, the last day of the month where that day is missing (Civil Code 91/2015/QH13 art. 148.3), rolled to the next working day if p_roll (art. 148.5). Not rolled for the end of a certificate''s validity, which is no time limit for an act. WFCAL only when rolling outside the loaded years.';
