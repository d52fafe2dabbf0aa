CREATE OR REPLACE FUNCTION sach.register_snapshot_due(p_limit int)
RETURNS TABLE (network text, day date)
LANGUAGE sql STABLE ROWS 2 SET search_path = sach, pg_temp AS $$
    SELECT n.code, d.day::date
    FROM network n
    CROSS JOIN LATERAL (
        -- A transaction that began before midnight may still be on its way: ten minutes later it is not.
        SELECT network_day(n.network, clock_now() - interval '10 minutes') - 1 AS last,
            (SELECT max(s.day) FROM register_snapshot s WHERE s.network = n.network) AS newest
    ) t
    CROSS JOIN LATERAL generate_series(
        greatest(coalesce(t.newest + 1, t.last), t.last - 30)::timestamp, t.last::timestamp, interval '1 day') d (day)
    WHERE EXISTS (SELECT FROM register_entry e WHERE e.network = n.network)
    ORDER BY d.day, n.code
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.register_snapshot_due(int) IS 'The days whose snapshot is still to be made, oldest first: all since the newest one, at most a month back, and for a register without any the day that ended last.';
