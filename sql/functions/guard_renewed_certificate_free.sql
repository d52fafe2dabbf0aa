CREATE OR REPLACE FUNCTION sach.guard_renewed_certificate_free(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_row record;
BEGIN
    SELECT c.subject_id, s.state, c.under_notice, EXISTS (
        SELECT
        FROM certificate o
        JOIN certificate n USING (network, year, seq)
        WHERE o.subject_id = a.renews AND n.issue > o.issue AND n.signature IS NOT NULL AND n.version_reason IN ('renewal', 'restoration')
    ) AS is_renewed INTO v_row
    FROM application a
    JOIN certificate c ON c.subject_id = certificate_current(a.renews)
    JOIN subject s ON s.id = c.subject_id
    WHERE a.subject_id = p_subject;
    RETURN CASE
        WHEN NOT FOUND OR certificate_renewal_gaps(v_row.subject_id, p_now) <> '{}' THEN '{}'
        WHEN v_row.is_renewed THEN ARRAY['renewed_already:C' || v_row.subject_id]
        WHEN v_row.state = 'suspended' THEN ARRAY['renewed_certificate_suspended:C' || v_row.subject_id]
        WHEN v_row.under_notice IS NOT NULL THEN ARRAY['certificate_under_notice:' || v_row.under_notice]
        ELSE guard_no_version_pending(v_row.subject_id, p_actor, p_payload, p_now)
        END;
END $$;
COMMENT ON FUNCTION sach.guard_renewed_certificate_free(bigint, bigint, jsonb, timestamptz) IS 'C13: the certificate to renew is neither renewed meanwhile, nor suspended, nor under notice, and no other version of it is being prepared; one that has ended meanwhile does not stand in the way of a new number.';
