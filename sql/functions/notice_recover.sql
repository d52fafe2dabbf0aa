CREATE OR REPLACE FUNCTION sach.notice_recover(p_workers text[])
RETURNS TABLE (worker text, recovered int)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
BEGIN
    RETURN QUERY
    WITH present AS MATERIALIZED (
        SELECT a.application_name AS name
        FROM pg_stat_activity a
        WHERE a.datname = current_database()
    ), held AS MATERIALIZED (
        SELECT l.lease, l.worker, cardinality(l.notices) AS notices
        FROM notice_lease l
        WHERE l.until > v_now AND l.worker IS NOT NULL
            AND NOT EXISTS (SELECT FROM present p WHERE p.name IN (l.worker, l.worker || ' listener'))
        FOR UPDATE SKIP LOCKED
    ), freed AS (
        UPDATE notice_lease l
        SET until = v_now
        FROM held h
        WHERE l.lease = h.lease AND h.worker = ANY (p_workers)
        RETURNING l.lease
    )
    SELECT h.worker, coalesce(sum(h.notices) FILTER (WHERE f.lease IS NOT NULL), 0)::int
    FROM held h
    LEFT JOIN freed f USING (lease)
    GROUP BY h.worker;
END $$;
COMMENT ON FUNCTION sach.notice_recover(text[]) IS
    'Names the daemons that hold notices without having a session here (application name = worker, or that and " listener"), and ends the leases of those among p_workers, so that the next claim takes their notices. The caller passes whom it has missed before: after a restart of the server every daemon is away for a moment. A daemon whose sessions live, however slow it is, keeps its lease. What was recovered and is settled late, before anybody took it, is settled; afterwards the lease is gone, which fences that daemon out.';
