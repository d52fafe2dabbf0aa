CREATE OR REPLACE FUNCTION sach.actor_holds(p_network int, p_person bigint, p_role text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT EXISTS (
            SELECT
            FROM person_role r
            WHERE r.person = p_person
                AND r.network = p_network
                AND r.role = p_role
                AND r.facility IS NULL
                AND r.unit IS NULL
                AND r.valid_from <= network_day(p_network, p_now)
                AND (r.valid_to IS NULL OR r.valid_to > network_day(p_network, p_now))));
END $$;
COMMENT ON FUNCTION sach.actor_holds(int, bigint, text, timestamptz) IS 'Whether a person holds a network role on this legal day; mandates for a facility or a unit do not count.';
