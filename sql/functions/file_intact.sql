CREATE OR REPLACE FUNCTION sach.file_intact(p_sha256 bytea) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce((
        SELECT sha256(string_agg(c.bytes, '' ORDER BY c.no)) = p_sha256
        FROM file f
        JOIN file_chunk c ON c.upload = f.upload
        WHERE f.sha256 = p_sha256), false)
$$;
COMMENT ON FUNCTION sach.file_intact(bytea) IS 'Whether a file''s stored bytes still have its hash; the whole file is put together in the server''s memory, so for checks by hand and not for every request.';
