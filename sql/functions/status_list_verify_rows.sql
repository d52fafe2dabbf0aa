CREATE OR REPLACE FUNCTION sach.status_list_verify_rows(p_list int, p_version int, p_limit int)
RETURNS TABLE (
    list int, version int, name text, base_url text, purpose text, key_id text, public_key bytea, valid_from timestamptz,
    valid_until timestamptz, credential text, sha256 bytea, indexes int[])
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = sach, pg_temp AS $$
    SELECT l.list, v.version, status_list_name(l.list), n.base_url, l.purpose, v.key_id, k.public_key, v.valid_from, v.valid_until,
        v.credential, v.sha256,
        CASE WHEN v.revision = l.revision THEN ARRAY(SELECT e.index FROM status_entry e WHERE e.list = l.list AND e.is_set ORDER BY e.index) END
    FROM status_list_version v
    JOIN status_list l USING (list)
    JOIN network n USING (network)
    LEFT JOIN signing_key k ON k.key_id = v.key_id
    WHERE (v.list, v.version) > (p_list, p_version)
    ORDER BY v.list, v.version
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.status_list_verify_rows(int, int, int) IS 'The published versions of status lists behind a given one, in pages; indexes are the bits as they stand, for versions that are not out of date.';
