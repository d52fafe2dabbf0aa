CREATE OR REPLACE FUNCTION sach.guard_contact_named(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE
        WHEN p_payload IS NULL OR EXISTS (
            SELECT
            FROM subject s
            JOIN person_role r ON r.network = s.network
            WHERE s.id = p_subject AND r.person = person_find(p_payload ->> 'contact') AND r.facility IS NULL AND r.unit IS NULL
                AND daterange(r.valid_from, r.valid_to) @> network_day(s.network, p_now)) THEN '{}'
        ELSE ARRAY['contact_not_of_network:' || upper(p_payload ->> 'contact')] END;
END $$;
COMMENT ON FUNCTION sach.guard_contact_named(bigint, bigint, jsonb, timestamptz) IS 'C6, C10: the person who explains to the holder what can be done is one of the networks own (17065 7.11.4).';
