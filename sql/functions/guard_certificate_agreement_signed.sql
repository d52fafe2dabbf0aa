CREATE OR REPLACE FUNCTION sach.guard_certificate_agreement_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN a.agreement_signed_on IS NULL THEN ARRAY['agreement_missing'] ELSE '{}' END
        FROM certificate c
        JOIN application a ON a.subject_id = c.application
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_certificate_agreement_signed(bigint, bigint, jsonb, timestamptz) IS 'C2: the enforceable agreement is signed (17065 4.1.2).';
