CREATE OR REPLACE FUNCTION sach.file_size_limit(p_network int, p_now timestamptz) RETURNS bigint
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT 1048576 * coalesce((
        SELECT amount
        FROM scheme_parameter
        WHERE network = p_network AND parameter = 'file_size_limit' AND valid_from <= network_day(p_network, p_now)
        ORDER BY valid_from DESC
        LIMIT 1), 50)::bigint
$$;
COMMENT ON FUNCTION sach.file_size_limit(int, timestamptz) IS 'The largest file of evidence in bytes: the scheme parameter file_size_limit (MiB), 50 MiB without one.';
