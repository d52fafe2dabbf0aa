CREATE OR REPLACE FUNCTION sach.notice_is_leased(p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (
        SELECT
        FROM (
            SELECT q.notice
            FROM notice_queue q
            WHERE q.available_at > p_now AND q.available_at <= p_now + interval '15 minutes'
            ORDER BY q.available_at, q.notice
            LIMIT 1000
        ) next
        JOIN notice n ON n.notice = next.notice
        WHERE n.state = 'queued')
$$;
COMMENT ON FUNCTION sach.notice_is_leased(timestamptz) IS
    'Whether some daemon holds notices, as far as the next thousand of the queue show within the longest lease: what a daemon asks each time before it sleeps.';
