CREATE OR REPLACE FUNCTION sach.finding_data(p_subject bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'finding', 'D' || f.subject_id, 'no', f.no, 'grade', f.grade, 'criterion', f.criterion, 'evidence', f.evidence,
        'dossier_code', (
            SELECT r.reference
            FROM subject_reference r
            WHERE r.subject_id = application_root(p_subject) AND r.kind IN ('dossier', 'certificate')
            LIMIT 1)))
    FROM finding f
    WHERE f.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.finding_data(bigint) IS 'What every mail about a finding says of it. dossier_code: the application''s code, or the number of the certificate under surveillance.';
