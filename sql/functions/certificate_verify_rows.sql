CREATE OR REPLACE FUNCTION sach.certificate_verify_rows(p_after bigint, p_limit int)
RETURNS TABLE (
    subject_id bigint, number text, network text, year int, seq int, state text, document text, sha256 bytea, signature bytea,
    key_id text, public_key bytea)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, c.number, n.code, c.year, c.seq, s.state, c.document, c.sha256, c.signature, c.key_id, k.public_key
    FROM certificate c
    JOIN subject s ON s.id = c.subject_id
    JOIN network n ON n.network = c.network
    LEFT JOIN signing_key k ON k.key_id = c.key_id
    WHERE c.subject_id > p_after
    ORDER BY c.subject_id
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.certificate_verify_rows(bigint, int) IS
    'The certificates behind subject p_after with all that is needed to check hash and signature outside the database, in pages.';
