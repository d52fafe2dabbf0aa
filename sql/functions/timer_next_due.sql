CREATE OR REPLACE FUNCTION sach.timer_next_due() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT next_try_at
    FROM timer
    WHERE settled_at IS NULL AND next_try_at IS NOT NULL
    ORDER BY next_try_at, timer
    LIMIT 1
$$;
COMMENT ON FUNCTION sach.timer_next_due() IS 'When the next time limit with an event wants to be tried; NULL when none runs. In the time of clock_now().';
