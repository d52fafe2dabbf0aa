CREATE OR REPLACE FUNCTION sach.guard_assessment_is_only_one(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT ARRAY(
            SELECT 'assessment_under_way:S' || other.id
            FROM subject s
            JOIN subject other ON other.parent = s.parent AND other.workflow = 'assessment' AND other.id <> s.id
            JOIN workflow_state w ON w.workflow = other.workflow AND w.revision = other.revision AND w.state = other.state
            WHERE s.id = p_subject AND NOT w.is_final
            ORDER BY other.id));
END $$;
COMMENT ON FUNCTION sach.guard_assessment_is_only_one(bigint, bigint, jsonb, timestamptz) IS 'M1: a case has one assessment at a time.';
