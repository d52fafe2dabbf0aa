CREATE OR REPLACE FUNCTION sach.guard_finding_disclosed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN f.disclosed_at IS NOT NULL THEN '{}' ELSE ARRAY['finding_not_disclosed'] END
        FROM finding f
        WHERE f.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_disclosed(bigint, bigint, jsonb, timestamptz) IS 'F2, F4, F8: the facility deals with a finding once it was told of it (17065 7.4.6).';
