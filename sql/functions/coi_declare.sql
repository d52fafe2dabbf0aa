CREATE OR REPLACE FUNCTION sach.coi_declare(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_facility facility;
    v_codes text[];
BEGIN
    v_codes := data_problems(
        p_data, ARRAY['person person', 'facility facility', 'statement text', 'hasConflict boolean'], ARRAY['network text']);
    IF v_codes = '{}' AND v_person = 0 THEN
        v_codes := ARRAY['field_invalid:person'];
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('coi_declaration', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    SELECT * INTO v_facility
    FROM facility
    WHERE facility = facility_find(p_data ->> 'facility');
    IF p_actor <> v_person AND NOT actor_administers(v_facility.network, p_actor, clock_now()) THEN
        RETURN QUERY SELECT * FROM data_refuse('coi_declaration', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    INSERT INTO coi_declaration (person, facility, declared_at, statement, has_conflict)
    VALUES (v_person, v_facility.facility, clock_now(), p_data ->> 'statement', (p_data ->> 'hasConflict')::boolean)
    ON CONFLICT (person, facility, declared_at) DO UPDATE
    SET statement = excluded.statement, has_conflict = excluded.has_conflict;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.coi_declare(jsonb, bigint) IS 'Records a declaration of interests {person, facility, statement, hasConflict} (17065 6.1.3): by the person, or by ADMN or COOR from a signed paper. The newest one counts, and only one made since the case began. outcome: saved | not_permitted | bad_payload.';
