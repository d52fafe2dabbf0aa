CREATE OR REPLACE FUNCTION sach.administrator_find(p_account text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT coalesce(
        (SELECT person FROM person WHERE account = p_account),
        (SELECT r.person
        FROM person_role r
        WHERE r.role = 'ADMN'
            AND r.valid_from <= network_day(r.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, clock_now()))
        ORDER BY r.person_role
        LIMIT 1))
$$;
COMMENT ON FUNCTION sach.administrator_find(text) IS 'The person that an administrator of the machine acts as: the one with this account, else the one who has been ADMN longest; NULL before there is any.';
