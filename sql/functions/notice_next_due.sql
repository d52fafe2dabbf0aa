CREATE OR REPLACE FUNCTION sach.notice_next_due() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT least(
        (SELECT available_at FROM notice_queue ORDER BY available_at, notice LIMIT 1),
        (SELECT min(until) FROM notice_lease))
$$;
COMMENT ON FUNCTION sach.notice_next_due() IS 'When the next notice may be taken, be it that its lease ends then; NULL when none waits. In the time of clock_now().';
