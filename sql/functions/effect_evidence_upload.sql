CREATE OR REPLACE FUNCTION sach.effect_evidence_upload(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO evidence (
        subject_id, facility, type, edition, number, issuer, accreditation_body, scope, effective_from, expires_on, no_expiry_reason,
        document_date, file_name, media_type, size, sha256, uploaded_by, uploaded_for, received_at, sites, first_issued_on,
        last_surveillance_on)
    SELECT s.id, s.facility, p_payload ->> 'type', coalesce(p_payload ->> 'edition', ''), p_payload ->> 'number', p_payload ->> 'issuer',
        p_payload ->> 'accreditation_body', p_payload ->> 'scope', (p_payload ->> 'effective_from')::date,
        (p_payload ->> 'expires_on')::date, p_payload ->> 'no_expiry_reason', (p_payload ->> 'document_date')::date,
        p_payload ->> 'file_name', f.media_type, f.size, f.sha256,
        p_actor, (SELECT e.on_behalf_of FROM subject_event e WHERE e.subject_id = p_subject AND e.version = p_version), p_now,
        p_payload ->> 'sites', (p_payload ->> 'first_issued_on')::date, (p_payload ->> 'last_surveillance_on')::date
    FROM subject s
    JOIN file f ON f.sha256 = decode(p_payload ->> 'sha256', 'hex')
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_evidence_upload(bigint, int, bigint, jsonb, timestamptz) IS 'E1: writes the item as described by whoever uploaded it; size and media type are those of the stored file.';
