CREATE OR REPLACE FUNCTION sach.guard_under_notice(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN c.under_notice IS NULL THEN ARRAY['certificate_not_under_notice'] ELSE '{}' END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_under_notice(bigint, bigint, jsonb, timestamptz) IS 'C5: a measure against the certificate is open.';
