CREATE OR REPLACE FUNCTION sach.paper_refusal(p_subject bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT jsonb_build_object(
            'reasons', to_jsonb(a.decision_reasons), 'explanation', a.decision_text,
            'criteria_version', (
                SELECT max(t.criterion_version)
                FROM subject m
                JOIN assessment t ON t.subject_id = m.id
                WHERE m.parent = p_subject AND m.workflow = 'assessment' AND m.state = 'accepted'),
            'council_date', CASE WHEN a.committee IS NOT NULL THEN to_char(a.decided_on, 'DD/MM/YYYY') END,
            'findings', (
                SELECT jsonb_agg(jsonb_build_object(
                    'no', f.no, 'grade', f.grade, 'criterion_code', c.criterion, 'criterion_vi', c.name_vi, 'criterion_en', c.name_en,
                    'evidence', f.evidence) ORDER BY f.assessment, f.no)
                FROM finding f
                JOIN subject m ON m.id = f.assessment AND m.parent = p_subject AND m.state = 'accepted'
                JOIN criterion c ON c.version = f.criterion_version AND c.criterion = f.criterion
                WHERE f.grade IN ('major', 'minor')),
            'appeal_body_vi', n.issuer_vi, 'appeal_body_en', n.issuer_en,
            'appeal_until', application_appeal_until(p_subject, p_now),
            'signer_name', p.name)
        FROM application a
        JOIN subject s ON s.id = a.subject_id
        JOIN network n USING (network)
        JOIN person p ON p.person = a.decided_by
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.paper_refusal(bigint, timestamptz) IS 'What a refusal says (17065 7.6.6): coded reasons, explanation, the findings behind it and the last day for an appeal.';
