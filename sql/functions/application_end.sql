CREATE OR REPLACE FUNCTION sach.application_end(p_subject bigint, p_reason text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_assessment bigint;
    v_result advance_result;
BEGIN
    FOR v_assessment IN
        SELECT s.id
        FROM subject s
        JOIN workflow_state w USING (workflow, revision, state)
        WHERE s.parent = p_subject AND s.workflow = 'assessment' AND NOT w.is_final
        ORDER BY s.id
    LOOP
        v_result := system_advance(v_assessment, 'cancel', jsonb_build_object('reason', p_reason), p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'assessment % could not be cancelled: % %', v_assessment, v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END LOOP;
    IF p_reason <> 'granted' THEN
        PERFORM finding_rest(p_subject, p_reason, p_now);
    END IF;
    PERFORM notice_skip_open(p_subject, CASE WHEN p_reason = 'granted' THEN 'reply' END, p_reason, p_now);
    PERFORM timer_settle(p_subject, NULL, p_now);
    UPDATE subject_hold
    SET until = p_now
    WHERE subject_id = p_subject AND until IS NULL;
END $$;
COMMENT ON FUNCTION sach.application_end(bigint, text, timestamptz) IS 'Ends what still runs for an application that is over: its assessments, notices not sent yet (after a grant only reminders), time limits and pause (R7).';
