CREATE OR REPLACE FUNCTION sach.notice_skip_open(p_subject bigint, p_purpose text, p_reason text, p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    -- The queue rows first, as every claim and settlement takes them.
    PERFORM
    FROM notice n
    JOIN notice_queue q ON q.available_at = n.available_at AND q.notice = n.notice
    WHERE n.subject_id = p_subject AND (p_purpose IS NULL OR n.purpose = p_purpose) AND n.state IN ('planned', 'failed')
    ORDER BY q.notice
    FOR UPDATE OF q;
    WITH skipped AS (
        UPDATE notice
        SET state = 'skipped', skip_reason = p_reason, settled_at = p_now
        WHERE subject_id = p_subject
            AND (p_purpose IS NULL OR purpose = p_purpose)
            AND state IN ('planned', 'failed')
        RETURNING notice, available_at
    ), left_queue AS (
        DELETE FROM notice_queue q
        USING skipped s
        WHERE q.available_at = s.available_at AND q.notice = s.notice
    )
    SELECT count(*) INTO v_count
    FROM skipped;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.notice_skip_open(bigint, text, text, timestamptz) IS
    'Leaves out what is not sent yet of one purpose (NULL = every purpose) and returns how many. A notice just being sent is left to its sender: the ledger must not deny what went out.';
