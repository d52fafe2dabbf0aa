CREATE OR REPLACE FUNCTION sach.calendar_day_end(p_calendar text, p_day date)
    RETURNS timestamptz
    LANGUAGE sql
    STABLE
    PARALLEL SAFE
AS $$
SELECT sach.calendar_instant(p_calendar, p_day + 1, '00:00')
$$;

COMMENT ON FUNCTION sach.calendar_day_end(text, date) IS
    'Returns the exclusive end of the legal day (24:00 = the next midnight): an act is in time if its instant is before it (Civil Code 91/2015/QH13 art. 148.6). Compare with <. Names are qualified instead of a search path, so that the planner can inline it.';
