CREATE OR REPLACE FUNCTION sach.calendar_rebuild(p_calendar text)
    RETURNS integer
    LANGUAGE plpgsql
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_rows integer;
BEGIN
    DELETE FROM calendar_ordinal
    WHERE calendar = p_calendar;
    INSERT INTO calendar_ordinal (calendar, day, working, ordinal)
    SELECT
        p_calendar,
        each.day,
        each.working,
        count(*) FILTER (WHERE each.working) OVER (ORDER BY each.day)
    FROM (
        SELECT
            span.at::date AS day,
            coalesce(special.kind = 'swap_work', extract(isodow FROM span.at) < 6) AS working
        FROM calendar_year AS loaded
        CROSS JOIN generate_series(
            make_date(loaded.year, 1, 1)::timestamp,
            make_date(loaded.year, 12, 31)::timestamp,
            interval '1 day'
        ) AS span (at)
        LEFT JOIN calendar_day AS special
            ON special.calendar = loaded.calendar
            AND special.day = span.at::date
        WHERE loaded.calendar = p_calendar
    ) AS each
    ORDER BY each.day;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END
$$;

COMMENT ON FUNCTION sach.calendar_rebuild(text) IS
    'Derives calendar_ordinal from the loaded years and days and returns the number of days. Called by calendar_load(); calling it again changes nothing.';
