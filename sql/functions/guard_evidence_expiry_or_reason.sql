CREATE OR REPLACE FUNCTION sach.guard_evidence_expiry_or_reason(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload ->> 'expires_on' IS NULL AND coalesce(p_payload ->> 'no_expiry_reason', '') = '' THEN ARRAY['evidence_expiry_missing']
            WHEN p_payload ->> 'expires_on' IS NOT NULL AND p_payload ->> 'no_expiry_reason' IS NOT NULL THEN ARRAY['evidence_expiry_and_reason']
            ELSE '{}' END);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_expiry_or_reason(bigint, bigint, jsonb, timestamptz) IS 'E1: a missing end of validity needs its reason.';
