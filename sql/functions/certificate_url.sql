CREATE OR REPLACE FUNCTION sach.certificate_url(p_network int, p_number text) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT base_url || '/verify/' || replace(p_number, '/', '-')
    FROM network
    WHERE network = p_network
$$;
COMMENT ON FUNCTION sach.certificate_url(int, text) IS 'Where anybody can check a certificate: the number with hyphens, fit for an address.';
