CREATE OR REPLACE FUNCTION sach.effect_assessment_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
BEGIN
    UPDATE assessment
    SET accepted_at = p_now
    WHERE subject_id = p_subject;
    v_result := system_advance((SELECT parent FROM subject WHERE id = p_subject), 'assessment_accepted', '{}', p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the application did not take the assessment over: % %', v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_accept(bigint, int, bigint, jsonb, timestamptz) IS 'M10: moves the application on in the same transaction (A11).';
