CREATE OR REPLACE FUNCTION sach.actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_actor = 0 THEN
        RETURN 'SYS' = ANY (p_roles);
    END IF;
    IF 'ANY' = ANY (p_roles) THEN
        RETURN EXISTS (SELECT FROM person WHERE person = p_actor);
    END IF;
    -- The legal day is that of network_day(), in the one statement that is needed anyway: every move asks this.
    RETURN EXISTS (
        SELECT
        FROM person_role r
        JOIN network n USING (network)
        JOIN calendar c USING (calendar)
        CROSS JOIN LATERAL (SELECT (p_now AT TIME ZONE c.time_zone)::date AS day) today
        WHERE r.person = p_actor
            AND r.network = p_subject.network
            AND r.role = ANY (p_roles)
            AND (r.facility IS NULL OR r.facility = p_subject.facility)
            AND (r.unit IS NULL OR r.unit = p_subject.unit)
            AND r.valid_from <= today.day
            AND (r.valid_to IS NULL OR r.valid_to > today.day));
END $$;
COMMENT ON FUNCTION sach.actor_has_role(sach.subject, bigint, text[], timestamptz) IS 'Whether a person may act in one of these roles on this subject today: network roles anywhere in the network, mandates only for their facility or unit. ANY is every known person. Person 0 holds SYS and nothing else.';
