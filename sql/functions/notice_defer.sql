CREATE OR REPLACE FUNCTION sach.notice_defer() RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_networks int[];
    v_ends timestamptz[];
    v_count int;
    v_total int := 0;
BEGIN
    SELECT array_agg(n.network), array_agg(q.ends) INTO v_networks, v_ends
    FROM network n
    CROSS JOIN LATERAL (SELECT network_quiet_until(n.network, v_now) AS ends) q
    WHERE n.quiet_from IS NOT NULL AND q.ends IS NOT NULL;
    IF v_networks IS NULL THEN
        RETURN 0;
    END IF;
    LOOP
        WITH due AS MATERIALIZED (
            SELECT q.available_at, q.notice, x.ends
            FROM notice_queue q
            CROSS JOIN LATERAL (SELECT n.network FROM notice n WHERE n.notice = q.notice LIMIT 1) n
            JOIN unnest(v_networks, v_ends) AS x (network, ends) ON x.network = n.network
            WHERE q.available_at <= v_now
            ORDER BY q.available_at, q.notice
            LIMIT 1000
            FOR UPDATE OF q SKIP LOCKED
        ), moved AS (
            UPDATE notice n
            -- In the order of their deadlines still, which a microsecond each minute is enough for.
            SET available_at = d.ends + make_interval(secs => mod(extract(epoch FROM n.due_at)::bigint / 60, 1000000) / 1000000.0::float8)
            FROM due d
            WHERE n.notice = d.notice AND n.available_at = d.available_at
            RETURNING n.notice, n.available_at, d.available_at AS was
        ), queue_moved AS (
            UPDATE notice_queue q
            SET available_at = m.available_at
            FROM moved m
            WHERE q.available_at = m.was AND q.notice = m.notice
        )
        SELECT count(*) INTO v_count
        FROM moved;
        v_total := v_total + v_count;
        EXIT WHEN v_count < 1000;
    END LOOP;
    RETURN v_total;
END $$;
COMMENT ON FUNCTION sach.notice_defer() IS 'Moves what is due in a network whose quiet hours it is to their end, oldest deadline first, and returns how many. Asked in the transaction of each claim, before it: what becomes due in the quiet hours, is retried then, or was left by a dead sender waits alike. A notice that is being sent is left to its sender.';
