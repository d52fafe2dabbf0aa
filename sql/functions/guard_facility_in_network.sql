CREATE OR REPLACE FUNCTION sach.guard_facility_in_network(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN facility IS NULL THEN ARRAY['facility_not_in_network'] ELSE '{}' END
        FROM subject
        WHERE id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_facility_in_network(bigint, bigint, jsonb, timestamptz) IS 'A1: the facility named belongs to the network of the case.';
