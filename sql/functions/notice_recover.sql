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
        SELECT q.available_at, q.notice
        FROM notice_queue q
        CROSS JOIN LATERAL (SELECT state, worker, lease_until FROM notice WHERE notice = q.notice LIMIT 1) n
        WHERE q.available_at > v_now AND q.available_at <= v_now + interval '15 minutes'
            AND n.state = 'queued' AND n.lease_until = q.available_at
            AND NOT EXISTS (SELECT FROM present p WHERE p.name IN (n.worker, n.worker || ' listener'))
        ORDER BY q.available_at, q.notice
        LIMIT 5000
        FOR UPDATE OF q SKIP LOCKED
    ), freed AS (
        UPDATE notice n
        SET available_at = v_now, lease_until = v_now
        FROM held h
        WHERE n.notice = h.notice AND n.state = 'queued' AND n.lease_until = h.available_at AND n.worker = ANY (p_workers)
        RETURNING n.notice, n.worker, h.available_at
    ), moved AS (
        UPDATE notice_queue q
        SET available_at = v_now
        FROM freed f
        WHERE q.available_at = f.available_at AND q.notice = f.notice
    )
    SELECT n.worker, count(f.notice)::int
    FROM held h
    JOIN notice n ON n.notice = h.notice
    LEFT JOIN freed f ON f.notice = h.notice
    WHERE n.worker IS NOT NULL
    GROUP BY n.worker;
END $$;
COMMENT ON FUNCTION sach.notice_recover(text[]) IS
    'Names the daemons that hold notices without having a session here (application name = worker, or that and " listener"), and makes the notices of those among p_workers available at once instead of at the end of their lease; at most 5,000 a call. The caller passes whom it has missed before: after a restart of the server every daemon is away for a moment. A daemon whose sessions live, however slow it is, keeps its lease. What was recovered and settled late by its old daemon is settled; once it is taken again the attempt''s number fences that daemon out.';
