CREATE OR REPLACE FUNCTION sach.recommendation_gaps(p_subject bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_application application;
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_assessment bigint;
    v_score jsonb;
    v_codes text[] := '{}';
BEGIN
    SELECT * INTO STRICT v_application
    FROM application
    WHERE subject_id = p_subject;
    SELECT t.subject_id INTO v_assessment
    FROM subject m
    JOIN assessment t ON t.subject_id = m.id
    WHERE m.parent = p_subject AND m.workflow = 'assessment' AND m.state = 'accepted'
        AND t.accepted_at >= coalesce(v_application.scope_changed_at, '-infinity')
    ORDER BY t.accepted_at DESC, t.subject_id DESC
    LIMIT 1;
    IF v_assessment IS NULL THEN
        v_codes := ARRAY['assessment_missing'];
    END IF;
    v_codes := v_codes || finding_gaps(p_subject, p_now);
    IF v_application.env_exemption IS NULL AND NOT environmental_document_stands(p_subject, p_now) THEN
        v_codes := v_codes || 'environmental_document_missing'::text;
    END IF;
    v_codes := v_codes || ARRAY(
        SELECT 'evidence_not_valid:E' || s.id
        FROM assessment_evidence a
        JOIN subject s ON s.id = a.evidence
        WHERE a.subject_id = v_assessment AND NOT evidence_stands(s.id, p_now)
        ORDER BY s.id);
    IF v_assessment IS NOT NULL THEN
        v_score := assessment_score(v_assessment);
        v_codes := v_codes
            || ARRAY(SELECT 'must_not_met:' || code FROM jsonb_array_elements_text(v_score -> 'mustsFailed') AS failed (code))
            || CASE WHEN (v_score ->> 'total')::numeric < parameter_amount(v_network, 'pass_score', p_now)
                THEN ARRAY['score_too_low:' || (v_score ->> 'total')] ELSE '{}' END;
    END IF;
    RETURN v_codes || saving_problems(v_assessment, v_application.received_at, v_network, p_now);
END $$;
COMMENT ON FUNCTION sach.recommendation_gaps(bigint, timestamptz) IS 'What stands against a grant now (A14, A16): no accepted assessment of the present scope, what finding_gaps() lists, evidence not valid today, savings not measured, a must not met or fewer points than pass_score (vietnam.md §4.7).';
