CREATE OR REPLACE FUNCTION sach.guard_issuer_did_not_advise(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_since date;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    v_since := (network_day(v_subject.network, p_now)
        - make_interval(months => parameter_amount(v_subject.network, 'coi_cooloff', p_now)))::date;
    RETURN ARRAY(
        SELECT DISTINCT 'issuer_advised_facility:G' || o.organisation || ' ' || o.name
        FROM facility_advice(facility_enterprise(v_subject.facility), v_since) a
        JOIN organisation o ON o.organisation = a.organisation
        WHERE o.kind = 'issuer' AND (o.network IS NULL OR o.network = v_subject.network)
        ORDER BY 1);
END $$;
COMMENT ON FUNCTION sach.guard_issuer_did_not_advise(bigint, bigint, jsonb, timestamptz) IS 'A8, A16: the network''s issuer, or somebody then in its service, did not advise the facility or its enterprise within the cool-off (17065 4.2.6; certification.md §8.1).';
