CREATE OR REPLACE FUNCTION sach.notice_open(p_subject bigint, p_purpose text, p_notice bigint DEFAULT NULL) RETURNS bigint[]
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_open bigint[];
BEGIN
    WITH held AS MATERIALIZED (
        SELECT q.notice
        FROM notice n
        JOIN notice_queue q ON q.available_at = n.available_at AND q.notice = n.notice
        WHERE n.subject_id = p_subject AND (p_purpose IS NULL OR n.purpose = p_purpose) AND (p_notice IS NULL OR n.notice = p_notice)
            AND n.state IN ('planned', 'failed')
        ORDER BY q.notice
        FOR UPDATE OF q
    )
    SELECT array_agg(o.notice) INTO v_open
    FROM (
        SELECT notice
        FROM held
        UNION ALL
        SELECT n.notice
        FROM notice n
        WHERE n.subject_id = p_subject AND (p_purpose IS NULL OR n.purpose = p_purpose) AND (p_notice IS NULL OR n.notice = p_notice)
            AND n.state = 'planned' AND n.available_at = 'infinity'
    ) o;
    RETURN coalesce(v_open, '{}');
END $$;
COMMENT ON FUNCTION sach.notice_open(bigint, text, bigint) IS
    'The notices of a subject and purpose (NULL = every purpose), or one of them, that may still be changed, with their queue rows locked in the order of their numbers: not sent, and in nobody''s hands. Those that wait for an event stand in no queue and are guarded by the lock of their subject, which every caller holds.';
