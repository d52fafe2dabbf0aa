CREATE OR REPLACE FUNCTION sach.guard_contact_available(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN certificate_contact(s.network, p_now) IS NULL THEN ARRAY['contact_missing'] ELSE '{}' END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_contact_available(bigint, bigint, jsonb, timestamptz) IS 'C7: the network has somebody who explains how to end the suspension (17065 7.11.4).';
