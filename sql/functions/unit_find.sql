CREATE OR REPLACE FUNCTION sach.unit_find(p_code text)
    RETURNS bigint
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT unit
        FROM reporting_unit
        WHERE reference = upper(btrim(p_code)));
END $$;

COMMENT ON FUNCTION sach.unit_find(text) IS
    'Returns the unit with this stable reference (14812, 380, BQL-NS, SCT), NULL if there is none. Capitals and blanks around it do not matter.';
