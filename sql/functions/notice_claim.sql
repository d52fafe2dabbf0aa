CREATE OR REPLACE FUNCTION sach.notice_claim(
    p_limit int, p_lease interval, p_after timestamptz DEFAULT NULL, p_worker text DEFAULT NULL, p_after_notice bigint DEFAULT 0)
RETURNS TABLE (
    lease bigint, notice bigint, message_id uuid, attempt int, subject_id bigint, purpose text, step text, audience text, channel text,
    address text, recipient_name text, language text, template text, due_at timestamptz, cursor_at timestamptz, common json, data json)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_after timestamptz := coalesce(p_after, '-infinity');
    v_after_notice bigint := p_after_notice;
    v_found record;
BEGIN
    IF p_after IS NULL THEN
        PERFORM notice_put_back(v_now);
    END IF;
    PERFORM notice_defer();
    -- A batch in which nothing is to be sent (all superseded, say) is followed by the next: an empty answer means nothing is due.
    FOR v_round IN 1..50 LOOP
        v_found := notice_take(p_limit, v_after, v_after_notice, v_now);
        EXIT WHEN v_found.notices = '{}';
        SELECT n.available_at, n.notice INTO v_after, v_after_notice
        FROM notice n
        WHERE n.notice = v_found.notices[cardinality(v_found.notices)];
        RETURN QUERY
        SELECT *
        FROM notice_send(v_found.notices, v_found.places, p_lease, p_worker, v_now);
        EXIT WHEN FOUND;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.notice_claim(int, interval, timestamptz, text, bigint) IS
    'Takes at most p_limit due notices whose network has no quiet hours now for p_lease and returns what to send, oldest first, the common part of the data only where it differs from the row before and the place in the queue only of the last; those that need no sending leave the queue in the same pass (D13). Pass the last row''s (cursor_at, notice) as (p_after, p_after_notice) inside one drain so that entries already taken are not walked again (D9); begin each drain, and end it once, without a cursor. One call is one lease, which notice_settle ends; a notice whose sender vanished comes back after it with the same message_id and the next attempt number.';
