CREATE OR REPLACE FUNCTION sach.person_find(p_reference text) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT person
        FROM person
        WHERE p_reference ~* '^P[0-9]{1,15}$' AND person = substr(p_reference, 2)::bigint);
END $$;
COMMENT ON FUNCTION sach.person_find(text) IS 'The person that P<n> names; NULL when there is none.';
