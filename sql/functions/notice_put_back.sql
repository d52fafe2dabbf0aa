CREATE OR REPLACE FUNCTION sach.notice_put_back(p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    v_lease notice_lease;
    v_count int := 0;
BEGIN
    FOR v_lease IN
        SELECT *
        FROM notice_lease
        WHERE until <= p_now
        ORDER BY lease
        FOR UPDATE SKIP LOCKED
    LOOP
        WITH tried AS (
            UPDATE notice n
            SET state = 'failed', attempts = n.attempts + 1, available_at = v_lease.until, recipient_address = u.address,
                recipient_name = u.name, language = u.language
            FROM unnest(v_lease.notices, v_lease.addresses, v_lease.names, v_lease.languages) AS u (notice, address, name, language)
            WHERE n.notice = u.notice
            RETURNING n.notice, n.attempts, n.recipient_address, n.channel
        ), queued AS (
            INSERT INTO notice_queue (available_at, notice)
            SELECT v_lease.until, t.notice
            FROM tried t
        )
        INSERT INTO notice_attempt (notice, attempt, at, outcome, address, channel, reply)
        SELECT t.notice, t.attempts, p_now, 'unknown', t.recipient_address, t.channel, 'worker ' || coalesce(v_lease.worker, '?')
        FROM tried t;
        DELETE FROM notice_lease
        WHERE lease = v_lease.lease;
        v_count := v_count + cardinality(v_lease.notices);
    END LOOP;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.notice_put_back(timestamptz) IS
    'Puts the notices of leases that have ended back into the queue, each with an attempt of unknown outcome, and returns how many: whether they left is not known, and their next attempt carries the same message_id.';
