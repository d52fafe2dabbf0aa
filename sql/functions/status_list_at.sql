CREATE OR REPLACE FUNCTION sach.status_list_at(p_name text, p_at timestamptz)
RETURNS TABLE (version int, credential text, sha256 bytea, valid_from timestamptz, valid_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = sach, pg_temp AS $$
    SELECT v.version, v.credential, v.sha256, v.valid_from, v.valid_until
    FROM status_list l
    JOIN network n USING (network)
    JOIN status_list_version v USING (list)
    WHERE p_name ~ '^[A-Z][A-Z0-9]{1,7}-(revocation|suspension)-[1-9][0-9]{0,6}$'
        AND n.code = split_part(p_name, '-', 1) AND l.purpose = split_part(p_name, '-', 2) AND l.no::text = split_part(p_name, '-', 3)
        AND (p_at IS NULL OR v.valid_from <= p_at)
    ORDER BY v.version DESC
    LIMIT 1
$$;
COMMENT ON FUNCTION sach.status_list_at(text, timestamptz) IS 'The newest version of a list, or the one that was true at an instant (Bitstring Status List §2.4, `timestamp`); no row for an unknown list or an instant before its first version.';
