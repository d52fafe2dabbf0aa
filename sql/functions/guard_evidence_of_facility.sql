CREATE OR REPLACE FUNCTION sach.guard_evidence_of_facility(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR EXISTS (
                SELECT
                FROM subject item
                WHERE item.id = subject_find(p_payload ->> 'evidence', 'evidence') AND item.facility = s.facility) THEN '{}'
            ELSE ARRAY['evidence_of_another_facility']
            END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_of_facility(bigint, bigint, jsonb, timestamptz) IS 'M6: what is attached is an evidence item of the facility that is assessed.';
