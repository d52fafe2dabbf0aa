CREATE OR REPLACE FUNCTION sach.notice_skip_open(p_subject bigint, p_purpose text, p_reason text, p_now timestamptz) RETURNS int
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    WITH skipped AS (
        UPDATE notice
        SET state = 'skipped', skip_reason = p_reason, settled_at = p_now
        WHERE subject_id = p_subject
            AND (p_purpose IS NULL OR purpose = p_purpose)
            AND state IN ('planned', 'failed')
        RETURNING notice
    )
    SELECT count(*)::int
    FROM skipped
$$;
COMMENT ON FUNCTION sach.notice_skip_open(bigint, text, text, timestamptz) IS
    'Leaves out what is not sent yet of one purpose (NULL = every purpose) and returns how many. A notice just being sent is left to its sender: the ledger must not deny what went out.';
