CREATE OR REPLACE FUNCTION sach.address_review(p_notice bigint, p_actor bigint) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_count int;
BEGIN
    IF p_actor IS NULL THEN
        RETURN 0;
    END IF;
    UPDATE task t
    SET done_at = v_now, done_by = p_actor
    FROM task_notice o
    WHERE o.notice = p_notice AND t.task = o.task AND t.done_at IS NULL
        AND NOT EXISTS (
            SELECT
            FROM task_notice l
            JOIN notice n ON n.notice = l.notice
            WHERE l.task = t.task AND n.state = 'exhausted');
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.address_review(bigint, bigint) IS 'After a notice was confirmed: the task of its address is done when no other notice of it is left unconfirmed. Returns how many tasks; p_actor NULL: looks at nothing.';
