CREATE OR REPLACE FUNCTION sach.guard_finding_assessment_cancelled(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN m.state = 'cancelled' THEN '{}' ELSE ARRAY['assessment_not_cancelled'] END
        FROM subject s
        JOIN subject m ON m.id = s.parent
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_assessment_cancelled(bigint, bigint, jsonb, timestamptz) IS 'M11: findings become void with their assessment, and by nothing else the system does.';
