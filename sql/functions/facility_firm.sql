CREATE OR REPLACE FUNCTION sach.facility_firm(p_facility bigint) RETURNS TABLE (organisation bigint)
LANGUAGE sql STABLE ROWS 2 SET search_path = sach, pg_temp AS $$
    SELECT f.organisation
    FROM facility_enterprise(p_facility) e
    JOIN facility f USING (facility)
    WHERE f.organisation IS NOT NULL
    UNION
    SELECT o.organisation
    FROM facility f
    JOIN organisation o ON split_part(o.tax_code, '-', 1) = split_part(f.tax_code, '-', 1)
    WHERE f.facility = p_facility
$$;
COMMENT ON FUNCTION sach.facility_firm(bigint) IS 'The registered firms that a facility is part of: named by its entry, or of the same tax code before the branch suffix.';
