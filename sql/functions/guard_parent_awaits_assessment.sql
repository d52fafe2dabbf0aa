CREATE OR REPLACE FUNCTION sach.guard_parent_awaits_assessment(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN p.state = 'in_assessment' OR p.workflow = 'certificate' THEN '{}' ELSE ARRAY['parent_not_in_assessment'] END
        FROM subject s
        JOIN subject p ON p.id = s.parent
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_parent_awaits_assessment(bigint, bigint, jsonb, timestamptz) IS 'M10: the application is under assessment, so that its result has somewhere to go (A11); a certificates current version takes every result.';
