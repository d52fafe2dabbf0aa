CREATE OR REPLACE FUNCTION sach.calendar_refuse(p_calendar text, p_message text)
    RETURNS void
    LANGUAGE plpgsql
    STABLE
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_years text;
BEGIN
    SELECT min(year) || '-' || max(year)
    INTO v_years
    FROM calendar_year
    WHERE calendar = p_calendar;
    RAISE EXCEPTION USING
        ERRCODE = 'WFCAL',
        MESSAGE = p_message,
        DETAIL = CASE
            WHEN NOT EXISTS (SELECT FROM calendar WHERE calendar = p_calendar)
                THEN format('There is no calendar %s.', coalesce(quote_literal(p_calendar), 'without a name'))
            WHEN v_years IS NULL THEN format('Calendar %s has no year loaded.', p_calendar)
            ELSE format('Calendar %s is loaded for %s.', p_calendar, v_years)
        END,
        HINT = CASE
            WHEN v_years IS NULL THEN 'Name a calendar that is loaded.'
            ELSE 'Load the calendar of that year, then try again.'
        END;
END
$$;

COMMENT ON FUNCTION sach.calendar_refuse(text, text) IS
    'Always raises SQLSTATE WFCAL, saying which years are loaded. Counting Monday to Friday instead would give a wrong legal day without a trace.';
