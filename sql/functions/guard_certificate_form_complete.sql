CREATE OR REPLACE FUNCTION sach.guard_certificate_form_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN n.place_vi = '' OR n.place_en = '' OR form.network IS NULL THEN ARRAY['certificate_form_missing:' || n.code] ELSE '{}' END
        FROM certificate c
        JOIN network n USING (network)
        LEFT JOIN LATERAL certificate_form_at(
            n.network, coalesce((p_payload ->> 'granted_on')::date, network_day(n.network, p_now))) form ON true
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_certificate_form_complete(bigint, bigint, jsonb, timestamptz) IS 'C2: the network has said what its certificates print: place, authority, signer, criteria (certification.md §2.3).';
