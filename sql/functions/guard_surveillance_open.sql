CREATE OR REPLACE FUNCTION sach.guard_surveillance_open(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_payload IS NULL AND EXISTS (
            SELECT FROM surveillance r WHERE r.certificate = p_subject AND r.state IN ('planned', 'due'))
        OR EXISTS (
            SELECT FROM surveillance r
            WHERE r.certificate = p_subject AND r.state IN ('planned', 'due') AND r.no::text = p_payload ->> 'no') THEN '{}'
        ELSE ARRAY['surveillance_not_open' || coalesce(':' || (p_payload ->> 'no'), '')] END;
END $$;
COMMENT ON FUNCTION sach.guard_surveillance_open(bigint, bigint, jsonb, timestamptz) IS 'Only a surveillance that is still planned or due is waived.';
