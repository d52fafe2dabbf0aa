CREATE OR REPLACE FUNCTION sach.feed_allowed(p_network int, p_unit bigint, p_actor bigint, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN actor_administers(p_network, p_actor, p_now)
        OR actor_holds(p_network, p_actor, 'CONS', p_now)
        OR p_unit IS NOT NULL AND EXISTS (
            SELECT
            FROM person_role r
            WHERE r.person = p_actor AND r.network = p_network AND r.role = 'REPO' AND r.unit = p_unit
                AND r.valid_from <= network_day(p_network, p_now)
                AND (r.valid_to IS NULL OR r.valid_to > network_day(p_network, p_now)));
END $$;
COMMENT ON FUNCTION sach.feed_allowed(int, bigint, bigint, timestamptz) IS
    'Whether a person may make, see and revoke the feeds of a unit: administrator, coordinator, consolidator, and who reports for it; the operator''s (p_unit NULL) only the first three.';
