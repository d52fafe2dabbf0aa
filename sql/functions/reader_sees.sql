CREATE OR REPLACE FUNCTION sach.reader_sees(p_reader bigint, p_network int, p_facility bigint, p_unit bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT p_reader IS NULL OR EXISTS (
            SELECT
            FROM person_role r
            WHERE r.person = p_reader
                AND r.network = p_network
                AND (r.facility IS NULL OR r.facility = p_facility)
                AND (r.unit IS NULL OR r.unit = p_unit)
                AND r.valid_from <= network_day(p_network, clock_now())
                AND (r.valid_to IS NULL OR r.valid_to > network_day(p_network, clock_now()))));
END $$;
COMMENT ON FUNCTION sach.reader_sees(bigint, int, bigint, bigint) IS 'Whether a person may read about this facility or unit: staff everything of their network, a mandate only its own facility or unit. NULL reader = the machine''s administrator, who sees all.';
