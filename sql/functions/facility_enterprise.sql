CREATE OR REPLACE FUNCTION sach.facility_enterprise(p_facility bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_facility facility;
BEGIN
    SELECT * INTO v_facility
    FROM facility
    WHERE facility = p_facility;
    RETURN ARRAY(
        SELECT o.facility
        FROM facility o
        WHERE split_part(o.tax_code, '-', 1) = split_part(v_facility.tax_code, '-', 1)
        UNION
        SELECT o.facility
        FROM facility o
        WHERE o.organisation = v_facility.organisation);
END $$;
COMMENT ON FUNCTION sach.facility_enterprise(bigint) IS 'A facility and every other site of its enterprise: the same tax code before the branch suffix, or the same organisation. What concerns one site concerns the parent (R3).';
