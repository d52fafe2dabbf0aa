CREATE OR REPLACE FUNCTION sach.guard_suspension_not_extended(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
        SELECT FROM suspension u
        WHERE u.certificate = p_subject AND u.ended_at IS NULL AND u.extended_at IS NOT NULL)
        THEN ARRAY['suspension_extended_already'] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_suspension_not_extended(bigint, bigint, jsonb, timestamptz) IS 'C9: a suspension is extended once; then it is lifted or the certificate is withdrawn.';
