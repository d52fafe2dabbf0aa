CREATE OR REPLACE FUNCTION sach.effect_assessment_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_parent bigint;
    v_workflow text;
    v_result advance_result;
BEGIN
    UPDATE assessment
    SET accepted_at = p_now
    WHERE subject_id = p_subject;
    SELECT p.id, p.workflow INTO STRICT v_parent, v_workflow
    FROM subject s
    JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject;
    v_result := system_advance(
        CASE v_workflow WHEN 'certificate' THEN certificate_current(v_parent) ELSE v_parent END, 'assessment_accepted',
        CASE v_workflow WHEN 'certificate' THEN jsonb_build_object('assessment', 'S' || p_subject) ELSE '{}' END, p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the % did not take the assessment over: % %', v_workflow, v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_accept(bigint, int, bigint, jsonb, timestamptz) IS 'M10: moves the application on in the same transaction (A11), or settles the surveillance of the certificate''s current version.';
