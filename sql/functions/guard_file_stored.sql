CREATE OR REPLACE FUNCTION sach.guard_file_stored(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_hash bytea := decode(p_payload ->> 'sha256', 'hex');
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_file file;
    v_type media_type;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT f.* INTO v_file
    FROM file f
    WHERE f.sha256 = v_hash
        AND EXISTS (SELECT FROM file_upload u WHERE u.sha256 = v_hash AND u.person = p_actor);
    IF NOT FOUND THEN
        RETURN ARRAY['file_not_stored'];
    END IF;
    SELECT * INTO STRICT v_type
    FROM media_type
    WHERE media_type = v_file.media_type;
    RETURN CASE WHEN v_file.scan = 'infected' THEN ARRAY['file_infected:' || v_file.threat] ELSE '{}' END
        || CASE WHEN v_file.size > file_size_limit(v_network, p_now)
            THEN ARRAY['file_too_large:' || file_size_limit(v_network, p_now) / 1048576] ELSE '{}' END
        || CASE WHEN (p_payload ->> 'size')::bigint <> v_file.size THEN ARRAY['file_size_differs:' || v_file.size] ELSE '{}' END
        || CASE WHEN lower(p_payload ->> 'media_type') <> ALL (ARRAY[v_type.media_type, 'application/octet-stream'] || v_type.also_called)
            THEN ARRAY['media_type_differs:' || v_type.media_type] ELSE '{}' END
        || CASE WHEN coalesce(lower(substring(p_payload ->> 'file_name' FROM '[.]([^.]*)$')), '') <> ALL (v_type.extensions)
            THEN ARRAY['file_name_differs:' || v_type.extensions[1]] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_file_stored(bigint, bigint, jsonb, timestamptz) IS 'E1: the file is stored, was sent by this very person, is not infected nor too large for the network, and size, media type and the ending of its name, where they are given, agree with its bytes.';
