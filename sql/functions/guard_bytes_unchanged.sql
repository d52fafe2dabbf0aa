CREATE OR REPLACE FUNCTION sach.guard_bytes_unchanged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN c.sha256 IS NOT DISTINCT FROM sha256(convert_to(c.document, 'UTF8')) AND c.sha256 IS NOT NULL THEN '{}'
            ELSE ARRAY['document_changed'] END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_bytes_unchanged(bigint, bigint, jsonb, timestamptz) IS 'C3: what is to be signed is what was stored.';
