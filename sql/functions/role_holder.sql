CREATE OR REPLACE FUNCTION sach.role_holder(p_network int, p_roles text[], p_day date)
RETURNS TABLE (person bigint, name text, email text, phone text)
LANGUAGE sql STABLE ROWS 3 SET search_path = sach, pg_temp AS $$
    SELECT p.person, p.name, p.email, p.phone
    FROM person_role r
    JOIN person p USING (person)
    WHERE r.network = p_network
        AND r.role = ANY (p_roles)
        AND r.valid_from <= p_day
        AND (r.valid_to IS NULL OR r.valid_to > p_day)
    ORDER BY array_position(p_roles, r.role), r.person_role
$$;
COMMENT ON FUNCTION sach.role_holder(int, text[], date) IS
    'Who holds one of these roles of the network on the day: the first role named before the second, the oldest grant first.';
