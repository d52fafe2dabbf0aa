CREATE OR REPLACE FUNCTION sach.notice_take(p_limit int, p_after timestamptz, p_after_notice bigint, p_now timestamptz) RETURNS bigint[]
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(array_agg(taken.notice ORDER BY taken.available_at, taken.notice), '{}')
        FROM (
            SELECT n.notice, n.available_at
            FROM notice n
            WHERE n.state IN ('planned', 'queued', 'failed')
                AND (n.available_at, n.notice) > (p_after, p_after_notice)
                AND n.available_at <= p_now
            ORDER BY n.available_at, n.notice
            LIMIT p_limit
            FOR UPDATE SKIP LOCKED
        ) taken);
END $$;
COMMENT ON FUNCTION sach.notice_take(int, timestamptz, bigint, timestamptz) IS
    'Locks at most p_limit due notices behind the cursor and returns their numbers in order; rows that another sender holds are passed over.';
