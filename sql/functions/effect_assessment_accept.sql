CREATE OR REPLACE FUNCTION sach.effect_assessment_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_parent subject;
    v_result advance_result;
BEGIN
    UPDATE assessment
    SET accepted_at = p_now
    WHERE subject_id = p_subject;
    SELECT p.* INTO STRICT v_parent
    FROM subject s
    JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject;
    IF v_parent.workflow = 'certificate' THEN
        RETURN;
    END IF;
    v_result := system_advance(v_parent.id, 'assessment_accepted', '{}', p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the application did not take the assessment over: % %', v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_accept(bigint, int, bigint, jsonb, timestamptz) IS 'M10: moves an application on in the same transaction (A11). A certificate stays as it is: what surveillance found is a finding''s matter, and suspending is people''s (R6).';
