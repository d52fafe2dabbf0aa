CREATE OR REPLACE FUNCTION sach.file_scan_claim(p_limit int, p_sha256 bytea DEFAULT NULL)
RETURNS TABLE (sha256 bytea, upload bigint, chunks int)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    UPDATE file f
    SET next_scan_at = clock_now() + interval '10 minutes'
    FROM (
        SELECT d.sha256
        FROM file d
        WHERE d.next_scan_at <= clock_now() AND (p_sha256 IS NULL OR d.sha256 = p_sha256)
        ORDER BY d.next_scan_at
        LIMIT p_limit
        FOR NO KEY UPDATE SKIP LOCKED
    ) due
    WHERE f.sha256 = due.sha256
    RETURNING f.sha256, f.upload, f.chunks
$$;
COMMENT ON FUNCTION sach.file_scan_claim(int, bytea) IS 'Takes files that wait for a malware scan, the longest waiting first, for ten minutes: another daemon leaves them alone until then. With a hash: that file only.';
