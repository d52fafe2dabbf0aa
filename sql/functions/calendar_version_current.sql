CREATE OR REPLACE FUNCTION sach.calendar_version_current(p_calendar text)
    RETURNS integer
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT coalesce(max(version), 0)
        FROM calendar_version
        WHERE calendar = p_calendar);
END $$;

COMMENT ON FUNCTION sach.calendar_version_current(text) IS
    'Returns the newest version of the calendar, 0 if nothing was ever loaded. A timer stores it with what it computed, so that a newer calendar can find the timers to compute again.';
