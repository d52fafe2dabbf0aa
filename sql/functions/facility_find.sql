CREATE OR REPLACE FUNCTION sach.facility_find(p_reference text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT facility
        FROM facility
        WHERE reference = upper(p_reference));
END $$;
COMMENT ON FUNCTION sach.facility_find(text) IS 'The facility that F<n> names; NULL when there is none.';
