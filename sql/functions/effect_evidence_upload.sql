CREATE OR REPLACE FUNCTION sach.effect_evidence_upload(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO evidence (
        subject_id, facility, type, edition, number, issuer, accreditation_body, scope, effective_from, expires_on, no_expiry_reason,
        document_date, file_name, media_type, size, sha256, uploaded_by, uploaded_for, received_at)
    SELECT s.id, s.facility, p_payload ->> 'type', coalesce(p_payload ->> 'edition', ''), p_payload ->> 'number', p_payload ->> 'issuer',
        p_payload ->> 'accreditation_body', p_payload ->> 'scope', (p_payload ->> 'effective_from')::date,
        (p_payload ->> 'expires_on')::date, p_payload ->> 'no_expiry_reason', (p_payload ->> 'document_date')::date,
        p_payload ->> 'file_name', p_payload ->> 'media_type', (p_payload ->> 'size')::bigint, decode(p_payload ->> 'sha256', 'hex'),
        p_actor, (SELECT e.on_behalf_of FROM subject_event e WHERE e.subject_id = p_subject AND e.version = p_version), p_now
    FROM subject s
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_evidence_upload(bigint, int, bigint, jsonb, timestamptz) IS 'E1: writes the item as described by whoever uploaded it; the bytes are stored outside, found by their hash.';
