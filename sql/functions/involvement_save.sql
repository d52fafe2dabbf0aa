CREATE OR REPLACE FUNCTION sach.involvement_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_organisation bigint := organisation_find(p_data ->> 'organisation');
    v_facility facility;
    v_codes text[];
BEGIN
    SELECT * INTO v_facility
    FROM facility
    WHERE facility = facility_find(p_data ->> 'facility');
    IF NOT EXISTS (SELECT FROM network n WHERE n.network = coalesce(v_facility.network, n.network)
        AND actor_administers(n.network, p_actor, clock_now()))
    THEN
        RETURN QUERY SELECT * FROM data_refuse('involvement', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(
        p_data, ARRAY['person person', 'facility facility', 'kind text', 'startedOn date', 'source text'],
        ARRAY['organisation text', 'endedOn date', 'network text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN p_data ->> 'kind' NOT IN ('consultancy', 'training', 'employment', 'ownership') THEN 'field_invalid:kind' END,
            CASE WHEN p_data ->> 'organisation' IS NOT NULL AND v_organisation IS NULL THEN 'field_invalid:organisation' END,
            CASE WHEN (p_data ->> 'endedOn')::date < (p_data ->> 'startedOn')::date THEN 'field_invalid:endedOn' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('involvement', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO involvement (person, organisation, facility, kind, started_on, ended_on, source)
    VALUES (v_person, v_organisation, v_facility.facility, p_data ->> 'kind', (p_data ->> 'startedOn')::date,
        (p_data ->> 'endedOn')::date, p_data ->> 'source');
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.involvement_save(jsonb, bigint) IS 'Records a link of a person with a facility {person, facility, kind consultancy|training|employment|ownership, startedOn, source, endedOn? (inclusive), organisation? (G<n>: the firm it was done for, whose staff share the bar)}. Links are added, never taken back. outcome: saved | not_permitted | bad_payload. ADMN and COOR only.';
