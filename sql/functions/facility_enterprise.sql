CREATE OR REPLACE FUNCTION sach.facility_enterprise(p_facility bigint) RETURNS TABLE (facility bigint)
LANGUAGE sql STABLE ROWS 5 SET search_path = sach, pg_temp AS $$
    SELECT m.facility
    FROM facility m
    WHERE m.facility = p_facility
    UNION
    SELECT o.facility
    FROM facility m
    JOIN facility o ON split_part(o.tax_code, '-', 1) = split_part(m.tax_code, '-', 1)
    WHERE m.facility = p_facility
    UNION
    SELECT o.facility
    FROM facility m
    JOIN facility o ON o.organisation = m.organisation
    WHERE m.facility = p_facility
$$;
COMMENT ON FUNCTION sach.facility_enterprise(bigint) IS 'A facility and every other site of its enterprise: the same tax code before the branch suffix, or the same organisation. What concerns one site concerns the parent (R3).';
