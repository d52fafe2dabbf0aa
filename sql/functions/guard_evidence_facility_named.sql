CREATE OR REPLACE FUNCTION sach.guard_evidence_facility_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN s.facility IS NULL THEN ARRAY['evidence_facility_missing'] ELSE '{}' END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_facility_named(bigint, bigint, jsonb, timestamptz) IS 'E1: evidence belongs to a facility of the network.';
