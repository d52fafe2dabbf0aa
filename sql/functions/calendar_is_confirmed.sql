CREATE OR REPLACE FUNCTION sach.calendar_is_confirmed(p_calendar text, p_from date, p_to date)
    RETURNS boolean
    LANGUAGE sql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT count(*) FILTER (WHERE confirmed) = abs(extract(year FROM p_to) - extract(year FROM p_from)) + 1
FROM calendar_year
WHERE calendar = p_calendar
    AND year BETWEEN extract(year FROM least(p_from, p_to)) AND extract(year FROM greatest(p_from, p_to))
$$;

COMMENT ON FUNCTION sach.calendar_is_confirmed(text, date, date) IS
    'True if every year that the two days touch is confirmed by its notice; a deadline counted through other years is shown as provisional.';
