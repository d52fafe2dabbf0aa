CREATE OR REPLACE FUNCTION sach.notice_step_again(p_subject bigint, p_step text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_rounds bigint;
BEGIN
    SELECT count(*) INTO v_rounds
    FROM subject_event e
    WHERE e.subject_id = p_subject AND e.event = 'reopen_by_appeal';
    RETURN p_step || CASE WHEN v_rounds > 0 THEN '/' || v_rounds + 1 ELSE '' END;
END $$;
COMMENT ON FUNCTION sach.notice_step_again(bigint, text) IS 'The step under which a decision is told: the same word a second time, after an appeal reopened the case, is another step (refused/2), else the second refusal would be told to nobody.';
