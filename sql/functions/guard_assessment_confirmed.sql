CREATE OR REPLACE FUNCTION sach.guard_assessment_confirmed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM subject m
                JOIN assessment t ON t.subject_id = m.id
                WHERE m.parent = p_subject
                    AND m.workflow = 'assessment'
                    AND m.state IN ('confirmed', 'in_progress', 'submitted')) THEN '{}'
            ELSE ARRAY['assessment_not_confirmed']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_assessment_confirmed(bigint, bigint, jsonb, timestamptz) IS 'A10: an assessment of this case has a confirmed team; after an extension of scope one that is under way counts too.';
