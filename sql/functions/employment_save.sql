CREATE OR REPLACE FUNCTION sach.employment_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_organisation bigint := organisation_find(p_data ->> 'organisation');
    v_codes text[];
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT * FROM data_refuse('employment', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(
        p_data, ARRAY['person person', 'organisation text', 'validFrom date'], ARRAY['validTo date', 'network text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN v_organisation IS NULL THEN 'field_invalid:organisation' END,
            CASE WHEN (p_data ->> 'validTo')::date <= (p_data ->> 'validFrom')::date THEN 'field_invalid:validTo' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('employment', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO employment (person, organisation, valid_from, valid_to)
    VALUES (v_person, v_organisation, (p_data ->> 'validFrom')::date, (p_data ->> 'validTo')::date)
    ON CONFLICT (person, organisation, valid_from) DO UPDATE
    SET valid_to = excluded.valid_to;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.employment_save(jsonb, bigint) IS 'Enters whom a person works for {person, organisation G<n>, validFrom, validTo? (exclusive)}; the same key again sets its end. outcome: saved | not_permitted | bad_payload. ADMN and COOR only.';
