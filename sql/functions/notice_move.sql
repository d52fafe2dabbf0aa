CREATE OR REPLACE FUNCTION sach.notice_move(p_notice bigint, p_due_at timestamptz, p_data jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_notice notice;
    v_open bigint[];
BEGIN
    SELECT * INTO v_notice
    FROM notice
    WHERE notice = p_notice;
    v_open := notice_open(v_notice.subject_id, v_notice.purpose);
    -- Read again under the lock.
    SELECT * INTO v_notice
    FROM notice
    WHERE notice = p_notice AND state = 'planned' AND notice = ANY (v_open);
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE notice n
    SET due_at = p_due_at,
        available_at = CASE WHEN n.available_at < 'infinity' THEN p_due_at ELSE n.available_at END,
        data = n.data || p_data
    WHERE n.notice = p_notice;
    IF v_notice.due_at = p_due_at THEN
        RETURN;
    END IF;
    UPDATE notice_queue q
    SET available_at = p_due_at
    WHERE q.available_at = v_notice.available_at AND q.notice = p_notice;
    UPDATE notice n
    SET superseded_from = (
        SELECT min(l.due_at)
        FROM notice l
        WHERE l.subject_id = n.subject_id AND l.purpose = n.purpose AND l.audience = n.audience AND l.due_at > n.due_at
            AND l.state <> 'skipped')
    WHERE n.notice = ANY (v_open) AND n.audience = v_notice.audience;
END $$;
COMMENT ON FUNCTION sach.notice_move(bigint, timestamptz, jsonb) IS 'Plans a notice that has not gone out for another instant and adds to what it says; one that is being sent or was sent stays.';
