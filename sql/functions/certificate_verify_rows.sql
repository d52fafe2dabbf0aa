CREATE OR REPLACE FUNCTION sach.certificate_verify_rows(p_after bigint, p_limit int)
RETURNS TABLE (
    subject_id bigint, number text, network text, year int, seq int, state text, document text, sha256 bytea, signature bytea,
    key_id text, public_key bytea, origin text, base_url text, mismatches text[], unsigned text, created_at timestamptz, pages bytea,
    credential text, attachment bytea, pdf_sha256 bytea, revocation_list text, revocation_index int, suspension_list text,
    suspension_index int)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, c.number, n.code, c.year, c.seq, s.state, c.document, c.sha256, c.signature, c.key_id, k.public_key, c.origin,
        n.base_url, certificate_mismatches(c, s.state), o.unsigned, o.created_at, o.pages, o.credential, o.attachment, c.pdf_sha256,
        n.base_url || '/status/' || status_list_name(r.list), r.index, n.base_url || '/status/' || status_list_name(p.list), p.index
    FROM certificate c
    JOIN subject s ON s.id = c.subject_id
    JOIN network n ON n.network = c.network
    LEFT JOIN signing_key k ON k.key_id = c.key_id
    LEFT JOIN certificate_credential o ON o.certificate = c.subject_id
    LEFT JOIN status_entry r ON r.certificate = c.subject_id AND r.purpose = 'revocation'
    LEFT JOIN status_entry p ON p.certificate = c.subject_id AND p.purpose = 'suspension'
    WHERE c.subject_id > p_after
    ORDER BY c.subject_id
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.certificate_verify_rows(bigint, int) IS
    'The certificates behind subject p_after with all that is needed to check hashes, signatures, credential and PDF outside the database, in pages; mismatches says what does not even agree inside.';
