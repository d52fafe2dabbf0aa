CREATE OR REPLACE FUNCTION sach.facility_find(p_reference text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT facility
    FROM facility
    WHERE reference = upper(p_reference)
$$;
COMMENT ON FUNCTION sach.facility_find(text) IS 'The facility that F<n> names; NULL when there is none.';
