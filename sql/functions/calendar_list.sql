CREATE OR REPLACE FUNCTION sach.calendar_list(p_calendar text, p_from date, p_to date)
    RETURNS TABLE (
        day        date,
        working    boolean,
        ordinal    integer,
        kind       text,
        name_vi    text,
        name_en    text,
        source_doc text,
        confirmed  boolean
    )
    LANGUAGE sql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT
    each.day,
    each.working,
    each.ordinal,
    special.kind,
    special.name_vi,
    special.name_en,
    coalesce(special.source_doc, loaded.source_doc),
    loaded.confirmed
FROM calendar_ordinal AS each
JOIN calendar_year AS loaded
    ON loaded.calendar = each.calendar
    AND loaded.year = extract(year FROM each.day)
LEFT JOIN calendar_day AS special
    ON special.calendar = each.calendar
    AND special.day = each.day
WHERE each.calendar = p_calendar
    AND each.day BETWEEN p_from AND p_to
ORDER BY each.day
$$;

COMMENT ON FUNCTION sach.calendar_list(text, date, date) IS
    'Lists the loaded days from p_from to p_to, both included, with what makes a day special (kind NULL = an ordinary day); confirmed tells of the whole year. Days outside the loaded years are left out.';
