CREATE OR REPLACE FUNCTION sach.certificate_unsigned(p_limit int)
RETURNS TABLE (subject_id bigint, version int, document text, sha256 bytea)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, s.version, c.document, c.sha256
    FROM certificate c
    JOIN subject s ON s.id = c.subject_id
    WHERE c.document IS NOT NULL AND c.signature IS NULL AND c.voided_at IS NULL AND s.state = 'signing'
    ORDER BY c.subject_id
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.certificate_unsigned(int) IS
    'What the signer has to do: sign the bytes of document (UTF-8) and fire `sign` with expected version. After a crash the same rows come back with the same bytes; Ed25519 is deterministic, so nothing is ever signed twice differently.';
