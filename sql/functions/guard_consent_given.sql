CREATE OR REPLACE FUNCTION sach.guard_consent_given(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR p_payload -> 'consent_voluntary' = 'true' THEN '{}'
            ELSE ARRAY['consent_missing']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_consent_given(bigint, bigint, jsonb, timestamptz) IS 'A2: the applicant says that the application is voluntary; nobody else can say it, because only applicants and their agents may submit.';
