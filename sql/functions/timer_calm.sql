CREATE OR REPLACE FUNCTION sach.timer_calm(p_subject bigint, p_kinds text[], p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_kind text;
BEGIN
    FOREACH v_kind IN ARRAY p_kinds LOOP
        PERFORM task_settle('limit_passed', p_subject, v_kind, 0, p_now);
    END LOOP;
    PERFORM notice_skip_open(p_subject, 'limit_passed', 'answered', p_now);
END $$;
COMMENT ON FUNCTION sach.timer_calm(bigint, text[], timestamptz) IS 'Takes back what a passed limit had set going: the coordinator''s task, and notices that have not gone out.';
