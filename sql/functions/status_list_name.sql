CREATE OR REPLACE FUNCTION sach.status_list_name(p_list int) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT n.code || '-' || l.purpose || '-' || l.no
    FROM status_list l
    JOIN network n USING (network)
    WHERE l.list = p_list
$$;
COMMENT ON FUNCTION sach.status_list_name(int) IS 'What a list is called in its address: /status/TH-revocation-1.';
