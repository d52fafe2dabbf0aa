CREATE OR REPLACE FUNCTION sach.guard_complaint_holder_named(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_payload ->> 'triage' = 'about_holder' AND p_payload ->> 'about_facility' IS NULL AND complaint_facility(p_subject) IS NULL
        AND NOT EXISTS (SELECT FROM subject s WHERE s.id = subject_find(p_payload ->> 'about') AND s.facility IS NOT NULL) THEN
        RETURN ARRAY['complaint_holder_missing'];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_complaint_holder_named(bigint, bigint, jsonb, timestamptz) IS 'Complaint about a holder: the facility is named, since it is heard too.';
