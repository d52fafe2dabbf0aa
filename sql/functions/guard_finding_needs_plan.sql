CREATE OR REPLACE FUNCTION sach.guard_finding_needs_plan(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN f.grade IN ('major', 'minor') THEN '{}' ELSE ARRAY['finding_needs_no_plan'] END
        FROM finding f
        WHERE f.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_needs_plan(bigint, bigint, jsonb, timestamptz) IS 'F2: only major and minor findings have a plan; observations and opportunities stay open and block nothing.';
