CREATE OR REPLACE FUNCTION sach.effect_assessment_raise_finding(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
BEGIN
    v_result := subject_begin(
        (SELECT network FROM subject WHERE id = p_subject), 'finding', 'raise', p_actor, NULL,
        p_payload || jsonb_build_object('parent', (SELECT reference FROM subject_reference WHERE subject_id = p_subject AND kind = 'own')),
        NULL, NULL, p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the finding could not be raised: % %', v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_raise_finding(bigint, int, bigint, jsonb, timestamptz) IS 'M6, F1: a finding against one criterion with its objective evidence is born, a case of its own under the assessment.';
