CREATE OR REPLACE FUNCTION sach.effect_assessment_cancel(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_finding bigint;
    v_result advance_result;
BEGIN
    FOR v_finding IN
        SELECT f.id
        FROM subject f
        JOIN workflow_state w USING (workflow, revision, state)
        WHERE f.parent = p_subject AND f.workflow = 'finding' AND NOT w.is_final
        ORDER BY f.id
    LOOP
        v_result := system_advance(v_finding, 'void', '{}', p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'finding % could not be voided: % %', v_finding, v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END LOOP;
    PERFORM notice_skip_open(p_subject, NULL, 'cancelled', p_now);
    PERFORM timer_settle(p_subject, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_assessment_cancel(bigint, int, bigint, jsonb, timestamptz) IS 'M11: whatever still runs for the assessment stops and its findings are void; answers and findings stay on record.';
