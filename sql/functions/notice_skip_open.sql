CREATE OR REPLACE FUNCTION sach.notice_skip_open(p_subject bigint, p_purpose text, p_reason text, p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_open bigint[] := notice_open(p_subject, p_purpose);
BEGIN
    WITH skipped AS (
        UPDATE notice
        SET state = 'skipped', skip_reason = p_reason, settled_at = p_now
        WHERE notice = ANY (v_open)
        RETURNING notice, available_at
    )
    DELETE FROM notice_queue q
    USING skipped s
    WHERE q.available_at = s.available_at AND q.notice = s.notice;
    RETURN cardinality(v_open);
END $$;
COMMENT ON FUNCTION sach.notice_skip_open(bigint, text, text, timestamptz) IS
    'Leaves out what is not sent yet of one purpose (NULL = every purpose) and returns how many. A notice just being sent is left to its sender: the ledger must not deny what went out.';
