CREATE OR REPLACE FUNCTION sach.work_due()
RETURNS TABLE (due_notices bigint, due_timers bigint, oldest_seconds float8, unsigned_certificates bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH clock AS MATERIALIZED (
        SELECT clock_now() AS at
    ), waiting AS (
        SELECT q.available_at
        FROM notice_queue q
        WHERE q.available_at <= (SELECT at FROM clock)
        UNION ALL
        SELECT l.taken_at
        FROM notice_lease l, unnest(l.notices)
    ), running AS (
        SELECT t.next_try_at
        FROM timer t
        WHERE t.settled_at IS NULL AND t.next_try_at <= (SELECT at FROM clock)
    )
    SELECT (SELECT count(*) FROM waiting), (SELECT count(*) FROM running),
        greatest(0, extract(epoch FROM (SELECT at FROM clock)
            - least((SELECT min(available_at) FROM waiting), (SELECT min(next_try_at) FROM running))))::float8,
        (SELECT count(*) FROM certificate_unsigned(1000))
$$;
COMMENT ON FUNCTION sach.work_due() IS 'What is due and not done: notices to send (those in a sender''s hands included), time limits to fire, certificates to sign (at most 1000 counted), and how many seconds the oldest has waited (NULL = nothing is due).';
