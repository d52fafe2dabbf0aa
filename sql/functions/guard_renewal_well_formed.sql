CREATE OR REPLACE FUNCTION sach.guard_renewal_well_formed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate bigint;
BEGIN
    v_certificate := subject_find(p_payload ->> 'renews', 'certificate');
    RETURN CASE
        WHEN p_payload ->> 'renews' IS NULL THEN '{}'
        WHEN v_certificate IS NULL THEN ARRAY['renews_not_a_certificate']
        WHEN NOT EXISTS (SELECT FROM subject s JOIN certificate c USING (facility) WHERE s.id = p_subject AND c.subject_id = v_certificate)
            THEN ARRAY['renews_other_facility']
        ELSE certificate_renewal_gaps(v_certificate, p_now) || ARRAY(
            SELECT 'renewal_filed_already:A' || a.subject_id
            FROM certificate mine
            JOIN certificate c USING (network, year, seq)
            JOIN application a ON a.renews = c.subject_id
            JOIN subject s ON s.id = a.subject_id
            JOIN workflow_state w USING (workflow, revision, state)
            WHERE mine.subject_id = v_certificate AND a.subject_id <> p_subject AND NOT w.is_final
            ORDER BY a.subject_id)
        END;
END $$;
COMMENT ON FUNCTION sach.guard_renewal_well_formed(bigint, bigint, jsonb, timestamptz) IS 'A1 of a renewal: it names a certificate of the same facility that can still be renewed and that no other application renews.';
