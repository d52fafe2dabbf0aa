CREATE OR REPLACE FUNCTION sach.caller_describe(p_person bigint)
RETURNS TABLE (person bigint, reference text, name text, language text, roles text[], is_staff boolean, administers boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT p.person, 'P' || p.person, p.name, p.language, held.roles, held.is_staff, 'ADMN' = ANY (held.roles)
    FROM person p
    CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT r.role ORDER BY r.role), '{}') AS roles,
            coalesce(bool_or(r.scope = 'network'), false) AS is_staff
        FROM person_role r
        WHERE r.person = p.person
            AND r.valid_from <= network_day(r.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, clock_now()))
    ) held
    WHERE p.person = p_person AND p.person <> 0
$$;
COMMENT ON FUNCTION sach.caller_describe(bigint) IS 'Who a caller is today: name, roles in force in any network, whether one of them is of a network (staff), whether it is ADMN. No row for person 0: nobody signs in as the system.';
