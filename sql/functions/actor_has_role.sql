CREATE OR REPLACE FUNCTION sach.actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date;
BEGIN
    IF p_actor = 0 THEN
        RETURN 'SYS' = ANY (p_roles);
    END IF;
    IF 'ANY' = ANY (p_roles) THEN
        RETURN true;
    END IF;
    v_day := network_day(p_subject.network, p_now);
    RETURN EXISTS (
        SELECT
        FROM person_role r
        WHERE r.person = p_actor
            AND r.network = p_subject.network
            AND r.role = ANY (p_roles)
            AND (r.facility IS NULL OR r.facility = p_subject.facility)
            AND (r.unit IS NULL OR r.unit = p_subject.unit)
            AND r.valid_from <= v_day
            AND (r.valid_to IS NULL OR r.valid_to > v_day));
END $$;
COMMENT ON FUNCTION sach.actor_has_role(sach.subject, bigint, text[], timestamptz) IS 'Whether a person may act in one of these roles on this subject today: network roles anywhere in the network, mandates only for their facility or unit. ANY is every known person. Person 0 holds SYS and nothing else.';
