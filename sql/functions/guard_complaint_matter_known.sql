CREATE OR REPLACE FUNCTION sach.guard_complaint_matter_known(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT network INTO STRICT v_network
    FROM subject
    WHERE id = p_subject;
    RETURN array_remove(ARRAY[
        CASE WHEN p_payload ->> 'about' IS NOT NULL AND NOT EXISTS (
            SELECT FROM subject s WHERE s.id = subject_find(p_payload ->> 'about') AND s.network = v_network AND s.workflow <> 'complaint')
            THEN 'complaint_matter_unknown:' || upper(p_payload ->> 'about') END,
        CASE WHEN p_payload ->> 'about_facility' IS NOT NULL AND NOT EXISTS (
            SELECT FROM facility f WHERE f.facility = facility_find(p_payload ->> 'about_facility') AND f.network = v_network)
            THEN 'complaint_matter_unknown:' || upper(p_payload ->> 'about_facility') END], NULL);
END $$;
COMMENT ON FUNCTION sach.guard_complaint_matter_known(bigint, bigint, jsonb, timestamptz) IS 'Complaint: the case and the facility it names belong to the network.';
