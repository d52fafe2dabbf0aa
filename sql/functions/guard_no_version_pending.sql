CREATE OR REPLACE FUNCTION sach.guard_no_version_pending(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN certificate_pending(p_subject) IS NULL THEN '{}'
        ELSE ARRAY['version_pending:C' || certificate_pending(p_subject)] END;
END $$;
COMMENT ON FUNCTION sach.guard_no_version_pending(bigint, bigint, jsonb, timestamptz) IS 'C12, C13, C15, C16: no other version of this number is being prepared.';
