CREATE OR REPLACE FUNCTION sach.notice_move(p_notice bigint, p_due_at timestamptz, p_data jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_notice notice;
BEGIN
    -- The queue row first, as every claim and settlement takes it.
    PERFORM
    FROM notice n
    JOIN notice_queue q ON q.available_at = n.available_at AND q.notice = n.notice
    WHERE n.notice = p_notice AND n.state = 'planned'
    FOR UPDATE OF q;
    SELECT * INTO v_notice
    FROM notice
    WHERE notice = p_notice AND state = 'planned'
    FOR UPDATE;
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
    WHERE n.subject_id = v_notice.subject_id AND n.purpose = v_notice.purpose AND n.audience = v_notice.audience
        AND n.state IN ('planned', 'failed');
END $$;
COMMENT ON FUNCTION sach.notice_move(bigint, timestamptz, jsonb) IS 'Plans a notice that has not gone out for another instant and adds to what it says; one that is being sent or was sent stays.';
