CREATE OR REPLACE FUNCTION sach.file_find(p_sha256 bytea, p_reader bigint)
RETURNS TABLE (upload bigint, size bigint, chunks int, media_type text, scan text, threat text, file_name text)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT f.upload, f.size, f.chunks, f.media_type, f.scan, f.threat, e.file_name
    FROM file f
    LEFT JOIN LATERAL (
        SELECT i.file_name
        FROM evidence i
        WHERE i.sha256 = f.sha256 AND file_reader_sees(i.subject_id, p_reader)
        ORDER BY i.subject_id DESC
        LIMIT 1
    ) e ON true
    WHERE f.sha256 = p_sha256 AND (p_reader IS NULL OR e.file_name IS NOT NULL);
END $$;
COMMENT ON FUNCTION sach.file_find(bytea, bigint) IS 'A stored file as far as this reader may have it, under the name it has in the newest item that lets them; no row otherwise, so that a hash tells nothing.';
