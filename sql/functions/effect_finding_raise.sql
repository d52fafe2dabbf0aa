CREATE OR REPLACE FUNCTION sach.effect_finding_raise(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO finding (subject_id, assessment, no, grade, criterion_version, criterion, evidence, raised_by, raised_at)
    SELECT p_subject, t.subject_id, coalesce((SELECT max(f.no) FROM finding f WHERE f.assessment = t.subject_id), 0) + 1,
        p_payload ->> 'grade', t.criterion_version, p_payload ->> 'criterion', p_payload ->> 'evidence', p_actor, p_now
    FROM subject s
    JOIN assessment t ON t.subject_id = s.parent
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_finding_raise(bigint, int, bigint, jsonb, timestamptz) IS 'F1: the next number of its assessment, whose row the birth holds; the facility is told when the report is submitted, and time limits start then.';
