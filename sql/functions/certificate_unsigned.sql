CREATE OR REPLACE FUNCTION sach.certificate_unsigned(p_limit int)
RETURNS TABLE (
    subject_id bigint, version int, document text, sha256 bytea, origin text, base_url text, key_id text, created_at timestamptz,
    unsigned text, pages bytea, revocation_list text, revocation_index int, suspension_list text, suspension_index int)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, s.version, c.document, c.sha256, c.origin, n.base_url, k.key_id, k.created_at, k.unsigned, k.pages,
        n.base_url || '/status/' || status_list_name(r.list), r.index, n.base_url || '/status/' || status_list_name(p.list), p.index
    FROM certificate c
    JOIN subject s ON s.id = c.subject_id
    JOIN network n ON n.network = c.network
    LEFT JOIN certificate_credential k ON k.certificate = c.subject_id
    LEFT JOIN status_entry r ON r.certificate = c.subject_id AND r.purpose = 'revocation'
    LEFT JOIN status_entry p ON p.certificate = c.subject_id AND p.purpose = 'suspension'
    WHERE c.document IS NOT NULL AND c.signature IS NULL AND c.voided_at IS NULL AND s.state = 'signing'
    ORDER BY c.subject_id
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.certificate_unsigned(int) IS
    'What the signer has to do: plan (certificate_plan) what is not planned, sign what is, and store it (certificate_sign) with the expected version. After a crash the same rows come back with the same bytes; Ed25519 is deterministic, so nothing is ever signed twice differently.';
