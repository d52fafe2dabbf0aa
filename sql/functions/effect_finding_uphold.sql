CREATE OR REPLACE FUNCTION sach.effect_finding_uphold(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_dispute finding_dispute;
    v_calendar text;
    v_days int;
    v_limit record;
    v_event text;
    v_result advance_result;
BEGIN
    UPDATE finding_dispute
    SET ruling = 'upheld', ruling_reason = p_payload ->> 'reason', ruled_by = p_actor, ruled_at = p_now
    WHERE subject_id = p_subject AND ruling IS NULL
    RETURNING * INTO v_dispute;
    SELECT n.calendar INTO STRICT v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    v_days := calendar_local_day(v_calendar, p_now) - calendar_local_day(v_calendar, v_dispute.disputed_at);
    FOR v_limit IN
        SELECT l.kind, l.parameter, l.due
        FROM jsonb_to_recordset(v_dispute.limits) AS l (kind text, parameter text, due timestamptz)
    LOOP
        PERFORM timer_start(p_subject, v_limit.kind, v_limit.parameter,
            CASE
                WHEN v_days = 0 OR v_limit.due <= v_dispute.disputed_at THEN v_limit.due
                ELSE calendar_day_end(
                    v_calendar, calendar_next_working_day(v_calendar, calendar_local_day(v_calendar, v_limit.due) - 1 + v_days))
            END, CASE v_limit.kind WHEN 'major' THEN 'pass_limit' END, p_now);
        IF v_limit.kind IN ('plan', 'major') THEN
            PERFORM finding_remind(p_subject, v_limit.kind, p_now);
        END IF;
    END LOOP;
    PERFORM task_settle('finding_dispute', p_subject, '', p_actor, p_now);
    PERFORM finding_tell(p_subject, p_version, 'upheld', p_payload ->> 'reason', p_now);
    v_event := CASE v_dispute.state_before
        WHEN 'plan_submitted' THEN 'restore_submitted'
        WHEN 'plan_accepted' THEN 'restore_accepted'
        WHEN 'implemented' THEN 'restore_implemented' END;
    IF v_event IS NOT NULL THEN
        v_result := system_advance(p_subject, v_event, '{}', p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'the finding did not go back to where it was: % %', v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_finding_uphold(bigint, int, bigint, jsonb, timestamptz) IS 'F9: back to the state before the dispute; limits that stood still move by its legal days and roll to a working day (R5, Civil Code art. 148.5).';
