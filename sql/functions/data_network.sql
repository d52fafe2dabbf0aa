CREATE OR REPLACE FUNCTION sach.data_network(p_data jsonb) RETURNS int
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p_data ->> 'network' IS NOT NULL THEN (SELECT n.network FROM network n WHERE n.code = p_data ->> 'network')
        ELSE (SELECT min(n.network) FROM network n HAVING count(*) = 1)
        END
$$;
COMMENT ON FUNCTION sach.data_network(jsonb) IS 'The network that the member "network" names; without it the only network there is; NULL when that does not say which.';
