CREATE OR REPLACE FUNCTION sach.effect_assessment_raise_finding(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO finding (subject_id, no, grade, criterion_version, criterion, evidence, raised_by, raised_at)
    SELECT p_subject, coalesce((SELECT max(f.no) FROM finding f WHERE f.subject_id = p_subject), 0) + 1,
        p_payload ->> 'grade', t.criterion_version, p_payload ->> 'criterion', p_payload ->> 'evidence', p_actor, p_now
    FROM assessment t
    WHERE t.subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_raise_finding(bigint, int, bigint, jsonb, timestamptz) IS 'M6, F1: a finding against one criterion with its objective evidence.';
