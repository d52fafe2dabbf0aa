CREATE OR REPLACE FUNCTION sach.guard_finding_failed_twice(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN f.grade = 'minor' THEN '{}' ELSE ARRAY['finding_not_minor'] END
            || CASE WHEN f.not_effective >= 2 THEN '{}' ELSE ARRAY['finding_not_failed_twice'] END
        FROM finding f
        WHERE f.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_failed_twice(bigint, bigint, jsonb, timestamptz) IS 'F7: a minor finding whose action was twice not effective.';
