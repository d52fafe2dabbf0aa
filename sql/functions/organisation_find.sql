CREATE OR REPLACE FUNCTION sach.organisation_find(p_reference text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT organisation
        FROM organisation
        WHERE p_reference ~* '^G[0-9]{1,15}$' AND organisation = substr(p_reference, 2)::bigint);
END $$;
COMMENT ON FUNCTION sach.organisation_find(text) IS 'The organisation that G<n> names; NULL when there is none.';
