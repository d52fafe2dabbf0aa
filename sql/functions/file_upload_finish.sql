CREATE OR REPLACE FUNCTION sach.file_upload_finish(
    p_upload bigint, p_person bigint, p_computed bytea, p_promised bytea, p_declared text, p_has_scanner boolean)
RETURNS TABLE (outcome text, codes text[], is_new boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_upload file_upload;
    v_sniffed text;
    v_allowed media_type;
BEGIN
    codes := '{}';
    SELECT * INTO v_upload
    FROM file_upload
    WHERE upload = p_upload AND person = p_person AND sha256 IS NULL
    FOR UPDATE;
    IF NOT FOUND THEN
        outcome := 'gone';
        RETURN NEXT;
        RETURN;
    END IF;
    v_sniffed := media_type_sniff(
        (SELECT bytes FROM file_chunk WHERE upload = p_upload AND no = 0),
        (SELECT coalesce(string_agg(bytes, '' ORDER BY no), '')
            FROM file_chunk
            WHERE upload = p_upload AND no >= v_upload.chunks - 2));
    IF v_sniffed IN ('text/plain', 'application/xml') AND EXISTS (
            SELECT
            FROM file_chunk
            WHERE upload = p_upload AND NOT text_bytes_are_clean(bytes)) THEN
        v_sniffed := NULL;
    END IF;
    SELECT * INTO v_allowed
    FROM media_type
    WHERE media_type = v_sniffed;
    codes := CASE
        WHEN v_upload.size = 0 THEN ARRAY['file_empty']
        WHEN p_computed <> p_promised THEN ARRAY['file_hash_differs:' || encode(p_computed, 'hex')]
        WHEN v_allowed.media_type IS NULL THEN ARRAY['media_type_not_allowed']
        WHEN lower(p_declared) NOT IN (v_sniffed, 'application/octet-stream') AND lower(p_declared) <> ALL (v_allowed.also_called)
            THEN ARRAY['media_type_differs:' || v_sniffed]
        ELSE '{}' END;
    IF cardinality(codes) > 0 THEN
        outcome := 'rule';
        DELETE FROM file_upload
        WHERE upload = p_upload;
        PERFORM data_refuse('file', p_person, outcome, codes);
        RETURN NEXT;
        RETURN;
    END IF;
    UPDATE file_upload
    SET sha256 = p_computed, touched_at = v_now
    WHERE upload = p_upload;
    INSERT INTO file (sha256, upload, size, chunks, media_type, stored_at, scan, next_scan_at)
    VALUES (
        p_computed, p_upload, v_upload.size, v_upload.chunks, v_sniffed, v_now,
        CASE WHEN p_has_scanner THEN 'pending' ELSE 'not_scanned' END, v_now)
    ON CONFLICT (sha256) DO NOTHING;
    is_new := FOUND;
    IF NOT is_new THEN
        -- The same bytes are there: this upload remains as the proof that its sender has them.
        DELETE FROM file_chunk
        WHERE upload = p_upload;
    END IF;
    outcome := 'stored';
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION sach.file_upload_finish(bigint, bigint, bytea, bytea, text, boolean) IS 'Ends an upload: stored, once for each hash; or refused (rule) with the codes, and then nothing of it is left; gone = it was purged. p_computed is the hash of what arrived, p_promised the one the sender named, p_declared the media type the sender named (NULL = none).';
