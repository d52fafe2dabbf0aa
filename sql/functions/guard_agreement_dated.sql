CREATE OR REPLACE FUNCTION sach.guard_agreement_dated(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR (p_payload ->> 'agreement_signed_on')::date <= network_day(s.network, p_now) THEN '{}'
            ELSE ARRAY['agreement_in_future']
            END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_agreement_dated(bigint, bigint, jsonb, timestamptz) IS 'A8: the certification agreement is signed, not merely promised (17065 4.1.2).';
