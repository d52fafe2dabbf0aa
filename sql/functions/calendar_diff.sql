CREATE OR REPLACE FUNCTION sach.calendar_diff(p_calendar text, p_from_version integer, p_to_version integer)
    RETURNS TABLE (
        day              date,
        kind_before      text,
        kind_after       text,
        confirmed_before boolean,
        confirmed_after  boolean
    )
    LANGUAGE sql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT
    net.day,
    net.kind_before,
    net.kind_after,
    net.confirmed_before,
    net.confirmed_after
FROM (
    SELECT DISTINCT
        change.day,
        first_value(change.kind_before) OVER oldest AS kind_before,
        first_value(change.kind_after) OVER newest AS kind_after,
        first_value(change.confirmed_before) OVER oldest AS confirmed_before,
        first_value(change.confirmed_after) OVER newest AS confirmed_after
    FROM calendar_change AS change
    WHERE change.calendar = p_calendar
        AND change.version > p_from_version
        AND change.version <= p_to_version
    WINDOW
        oldest AS (PARTITION BY change.day ORDER BY change.version),
        newest AS (PARTITION BY change.day ORDER BY change.version DESC)
) AS net
WHERE (net.kind_before, net.confirmed_before) IS DISTINCT FROM (net.kind_after, net.confirmed_after)
ORDER BY net.day
$$;

COMMENT ON FUNCTION sach.calendar_diff(text, integer, integer) IS
    'Lists the days that differ between two versions, net of changes taken back; kind NULL = an ordinary day. Open timers whose counted days touch one of these rows are computed again.';
