CREATE OR REPLACE FUNCTION sach.guard_amendment_by_the_right_person(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int;
BEGIN
    v_network := (SELECT network FROM subject WHERE id = p_subject);
    RETURN CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN NOT certificate_scope_grows(p_subject, p_payload) THEN
            CASE WHEN actor_holds(v_network, p_actor, 'REGI', p_now) THEN '{}' ELSE ARRAY['amendment_is_the_registrars'] END
        WHEN NOT actor_holds(v_network, p_actor, 'DECI', p_now) THEN ARRAY['scope_growth_needs_decision']
        ELSE eligibility_gaps(p_actor, 'DECI', p_subject, p_now)
        END;
END $$;
COMMENT ON FUNCTION sach.guard_amendment_by_the_right_person(bigint, bigint, jsonb, timestamptz) IS 'C12: the registrar amends; when the certificate is to cover more, a decision maker who passes R3.';
