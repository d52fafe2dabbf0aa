CREATE OR REPLACE FUNCTION sach.guard_evidence_kind_issued_then(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT ARRAY(
            SELECT 'evidence_kind_not_issued_then:' || coalesce(to_char(t.issued_from, 'DD/MM/YYYY'), '') || '-'
                || coalesce(to_char(t.issued_until, 'DD/MM/YYYY'), '')
            FROM environment_document_type t
            WHERE t.type = p_payload ->> 'type'
                AND ((p_payload ->> 'document_date')::date < t.issued_from OR (p_payload ->> 'document_date')::date > t.issued_until)));
END $$;
COMMENT ON FUNCTION sach.guard_evidence_kind_issued_then(bigint, bigint, jsonb, timestamptz) IS 'E1: on the day of the document the law in force knew this kind: commitments by the law of 2005, plans by that of 2014, licences and registrations by that of 2020.';
