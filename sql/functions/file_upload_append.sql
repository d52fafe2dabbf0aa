CREATE OR REPLACE FUNCTION sach.file_upload_append(p_upload bigint, p_person bigint, p_no int, p_bytes bytea) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_upload file_upload;
    v_refusal text;
BEGIN
    -- Every chunk but the last is full, so that a byte's place can be computed.
    SELECT * INTO v_upload
    FROM file_upload
    WHERE upload = p_upload AND person = p_person AND sha256 IS NULL AND chunks = p_no AND size = p_no * 262144::bigint
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN 'gone';
    END IF;
    v_refusal := CASE
        WHEN v_upload.size + octet_length(p_bytes) > v_upload.size_limit THEN 'too_large'
        WHEN p_no = 0 AND media_type_sniff(p_bytes, NULL) IS NULL THEN 'not_allowed' END;
    IF v_refusal IS NOT NULL THEN
        DELETE FROM file_upload
        WHERE upload = p_upload;
        PERFORM data_refuse('file', p_person, 'rule', ARRAY[CASE v_refusal
            WHEN 'too_large' THEN 'file_too_large:' || v_upload.size_limit / 1048576
            ELSE 'media_type_not_allowed' END]);
        RETURN v_refusal;
    END IF;
    INSERT INTO file_chunk (upload, no, bytes)
    VALUES (p_upload, p_no, p_bytes);
    UPDATE file_upload
    SET chunks = p_no + 1, size = v_upload.size + octet_length(p_bytes), touched_at = clock_now()
    WHERE upload = p_upload;
    RETURN 'appended';
END $$;
COMMENT ON FUNCTION sach.file_upload_append(bigint, bigint, int, bytea) IS 'Adds the next chunk to an upload: appended; or the whole upload is deleted and the answer is too_large, or not_allowed when the first bytes are of no kind that is taken; gone = it was purged, or the chunk is not the next one.';
