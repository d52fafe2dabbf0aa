CREATE OR REPLACE FUNCTION sach.competence_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_network int := (SELECT min(n.network) FROM network n WHERE actor_administers(n.network, p_actor, clock_now()));
    v_from date;
    v_codes text[];
BEGIN
    IF v_network IS NULL THEN
        RETURN QUERY SELECT * FROM data_refuse('competence', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['person person', 'role text', 'sector text', 'basis text'],
        ARRAY['validFrom date', 'validTo date', 'network text']);
    IF v_codes = '{}' THEN
        v_from := coalesce((p_data ->> 'validFrom')::date, network_day(v_network, clock_now()));
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN NOT EXISTS (SELECT FROM role r WHERE r.role = p_data ->> 'role' AND r.scope = 'network')
                THEN 'field_invalid:role' END,
            CASE WHEN p_data ->> 'sector' !~ '^([*]|[0-9]{2,4})$' THEN 'field_invalid:sector' END,
            CASE WHEN (p_data ->> 'validTo')::date <= v_from THEN 'field_invalid:validTo' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('competence', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO competence (person, role, sector, valid_from, valid_to, basis)
    VALUES (v_person, p_data ->> 'role', p_data ->> 'sector', v_from, (p_data ->> 'validTo')::date, p_data ->> 'basis')
    ON CONFLICT (person, role, sector, valid_from) DO UPDATE
    SET valid_to = excluded.valid_to, basis = excluded.basis;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.competence_save(jsonb, bigint) IS 'Enters a person''s competence {person, role, sector (VSIC prefix of 2-4 digits or *), basis, validFrom?, validTo? (exclusive)} (17065 6.1.2); the same key again sets its end and basis. outcome: saved | not_permitted | bad_payload. ADMN and COOR only.';
