CREATE OR REPLACE FUNCTION sach.facility_unit_at(p_facility bigint, p_day date) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(
            (SELECT u.unit
            FROM facility_unit u
            WHERE u.facility = p_facility AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)),
            (SELECT u.unit
            FROM facility_unit u
            WHERE u.facility = p_facility
            ORDER BY u.valid_from
            LIMIT 1),
            (SELECT coalesce(f.zone, f.commune)
            FROM facility f
            WHERE f.facility = p_facility)));
END $$;
COMMENT ON FUNCTION sach.facility_unit_at(bigint, date) IS 'The unit that accounts for a facility on a legal day; before the register knew it, the first one on record.';
