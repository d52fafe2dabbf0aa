CREATE OR REPLACE FUNCTION sach.role_grant(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_facility bigint := facility_find(p_data ->> 'facility');
    v_network int := coalesce((SELECT f.network FROM facility f WHERE f.facility = v_facility), data_network(p_data));
    v_person bigint := person_find(p_data ->> 'person');
    v_scope text := (SELECT r.scope FROM role r WHERE r.role = p_data ->> 'role');
    v_from date;
    v_codes text[];
BEGIN
    IF NOT coalesce(actor_administers(v_network, p_actor, clock_now()), false) THEN
        RETURN QUERY SELECT * FROM data_refuse('person_role', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    -- A coordinator runs cases: who decides, signs, publishes or administers is the administrator's to say, and nobody raises themselves.
    IF NOT actor_holds(v_network, p_actor, 'ADMN', clock_now())
        AND (v_person = p_actor OR p_data ->> 'role' NOT IN ('APPL', 'AGNT', 'INTK', 'ASSR', 'REPO')) THEN
        RETURN QUERY SELECT * FROM data_refuse('person_role', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['person person', 'role text'],
        ARRAY['network text', 'facility facility', 'unit unit', 'validFrom date', 'validTo date', 'basis text']);
    IF v_codes = '{}' THEN
        v_from := coalesce((p_data ->> 'validFrom')::date, network_day(v_network, clock_now()));
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN coalesce(v_scope, 'system') = 'system' THEN 'field_invalid:role' END,
            CASE WHEN (v_scope = 'facility') <> (p_data ->> 'facility' IS NOT NULL) THEN 'role_scope_wrong:facility' END,
            CASE WHEN (v_scope = 'unit') <> (p_data ->> 'unit' IS NOT NULL) THEN 'role_scope_wrong:unit' END,
            CASE WHEN (p_data ->> 'validTo')::date <= v_from THEN 'field_invalid:validTo' END,
            CASE WHEN p_data ->> 'role' = 'AGNT' AND coalesce((p_data ->> 'validTo')::date, 'infinity') > v_from AND NOT EXISTS (
                SELECT
                FROM mandate m
                WHERE m.person = v_person AND m.facility = v_facility AND m.valid_from = v_from)
                THEN 'agent_needs_mandate' END,
            CASE WHEN p_data ->> 'role' = 'DECI' AND EXISTS (
                SELECT
                FROM employment e
                JOIN organisation o USING (organisation)
                WHERE e.person = v_person AND o.kind = 'consultancy'
                    AND daterange(e.valid_from, e.valid_to) && daterange(v_from, (p_data ->> 'validTo')::date))
                THEN 'consultancy_staff' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('person_role', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO person_role AS r (network, person, role, scope, facility, unit, valid_from, valid_to, basis)
    VALUES (v_network, v_person, p_data ->> 'role', v_scope, v_facility, unit_find(p_data ->> 'unit'), v_from,
        (p_data ->> 'validTo')::date, coalesce(p_data ->> 'basis', ''))
    ON CONFLICT (person, role, network, coalesce(facility, 0), coalesce(unit, 0), valid_from) DO UPDATE
    SET valid_to = excluded.valid_to,
        basis = CASE WHEN excluded.basis <> '' THEN excluded.basis ELSE r.basis END;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.role_grant(jsonb, bigint) IS 'Grants a role {person, role, facility? (APPL, AGNT), unit? (REPO), validFrom?, validTo? (exclusive), basis?, network?}; the same person, role, place and first day again sets its end. The staff of a consultancy cannot decide, whatever an operator wishes (17021-1 7.5.2). outcome: saved | not_permitted | bad_payload. ADMN; COOR may grant APPL, AGNT, INTK, ASSR and REPO, to others. AGNT comes with its mandate (mandate_save).';
