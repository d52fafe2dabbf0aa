CREATE OR REPLACE FUNCTION sach.certificate_mismatches(p_certificate sach.certificate, p_state text) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT array_remove(ARRAY[
        CASE WHEN p_certificate.document IS NOT NULL AND (
                d.value ->> 'number', d.value ->> 'issue', d.value #>> '{holder,name}', d.value #>> '{holder,nameEn}', d.value #>> '{holder,taxCode}',
                d.value #>> '{site,address}', d.value -> 'sites', d.value ->> 'scopeVi', d.value ->> 'scopeEn', d.value -> 'products',
                d.value #>> '{sector,code}', d.value ->> 'decidedOn', d.value ->> 'grantedOn', d.value ->> 'validFrom', d.value ->> 'validUntil')
            IS DISTINCT FROM (
                p_certificate.number, p_certificate.issue::text, p_certificate.holder_name, p_certificate.holder_name_en, p_certificate.tax_code,
                p_certificate.site_address, p_certificate.sites, p_certificate.scope_vi, p_certificate.scope_en, to_jsonb(p_certificate.products),
                p_certificate.vsic_code, p_certificate.decided_on::text, p_certificate.granted_on::text, p_certificate.valid_from::text,
                p_certificate.valid_until::text)
            THEN 'the register says something else than the signed document' END,
        CASE WHEN NOT EXISTS (
                SELECT
                FROM subject_reference r
                WHERE r.subject_id = p_certificate.subject_id AND r.kind = 'certificate'
                    AND r.reference = replace(p_certificate.number, '/', '-') AND r.network = p_certificate.network)
            THEN 'its number does not lead to it' END,
        CASE WHEN p_certificate.end_reason IS DISTINCT FROM
                CASE WHEN p_state IN ('withdrawn', 'terminated', 'superseded', 'expired') THEN p_state END
            THEN 'the register says it ended as ' || coalesce(p_certificate.end_reason, 'not at all') || ', the ledger says ' || p_state END,
        CASE WHEN (p_state = 'void') <> (p_certificate.voided_at IS NOT NULL) THEN 'the register and the ledger disagree whether it is void' END,
        CASE WHEN p_certificate.signature IS NOT NULL AND NOT EXISTS (
                SELECT
                FROM subject_event e
                JOIN subject_event_payload b USING (subject_id, version)
                WHERE e.subject_id = p_certificate.subject_id AND e.event = 'sign' AND b.payload ->> 'key_id' = p_certificate.key_id
                    AND decode(b.payload ->> 'signature', 'base64') = p_certificate.signature
                    AND (p_certificate.origin = 'document' OR
                        b.payload ->> 'pdf_sha256' = encode(p_certificate.pdf_sha256, 'hex')
                        AND b.payload ->> 'credential_sha256' = encode(p_certificate.credential_sha256, 'hex')))
            THEN 'the ledger has no signature with these hashes' END,
        CASE WHEN p_certificate.origin = 'credential' AND p_certificate.document IS NOT NULL
                AND (SELECT count(*) FROM status_entry e WHERE e.certificate = p_certificate.subject_id) <> 2
            THEN 'it has no place in the status lists' END,
        (SELECT 'its ' || string_agg(e.purpose, ' and ' ORDER BY e.purpose) || ' bit does not agree with its state'
            FROM status_entry e
            WHERE e.certificate = p_certificate.subject_id AND e.is_set <> certificate_status_bit(p_state, e.purpose))], NULL)
    FROM (SELECT p_certificate.document::jsonb AS value) d
$$;
COMMENT ON FUNCTION sach.certificate_mismatches(sach.certificate, text) IS 'What does not agree inside the database about a certificate in this state: register row, signed document, number, ledger, bits. Empty = all does. Signatures are checked outside.';
