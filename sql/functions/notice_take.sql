CREATE OR REPLACE FUNCTION sach.notice_take(
    p_limit int, p_after timestamptz, p_after_notice bigint, p_now timestamptz, OUT notices bigint[], OUT places tid[])
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    SELECT coalesce(array_agg(taken.notice), '{}'), array_agg(taken.place) INTO notices, places
    FROM (
        SELECT q.notice, q.ctid AS place
        FROM notice_queue q
        WHERE (q.available_at, q.notice) > (p_after, p_after_notice) AND q.available_at <= p_now
        ORDER BY q.available_at, q.notice
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) taken;
END $$;
COMMENT ON FUNCTION sach.notice_take(int, timestamptz, bigint, timestamptz) IS
    'Locks the queue rows of at most p_limit due notices behind the cursor and returns their numbers in order, and where in the queue they lie, which nobody changes while they are locked; those that another sender holds are passed over.';
