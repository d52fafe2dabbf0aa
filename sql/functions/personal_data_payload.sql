CREATE OR REPLACE FUNCTION sach.personal_data_payload(p_person bigint, p_with_references boolean) RETURNS TABLE (subject_id bigint, version int)
LANGUAGE plpgsql STABLE ROWS 20 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person person;
    v_words text[];
BEGIN
    SELECT * INTO v_person
    FROM person
    WHERE person = p_person;
    -- As the payload's own text spells them: jsonb escapes quotes and backslashes only.
    v_words := array_remove(ARRAY[
        CASE WHEN p_with_references THEN '"P' || p_person || '"' END, CASE WHEN p_with_references THEN '"p' || p_person || '"' END, v_person.email, v_person.phone,
        CASE WHEN v_person.erased_at IS NULL AND length(v_person.name) >= 4 THEN btrim(to_jsonb(v_person.name)::text, '"') END], NULL);
    RETURN QUERY
    SELECT p.subject_id, p.version
    FROM subject_event_payload p
    WHERE p.payload IS NOT NULL
        AND EXISTS (SELECT FROM unnest(v_words) w (word) WHERE strpos(p.payload::text, w.word) > 0);
END $$;
COMMENT ON FUNCTION sach.personal_data_payload(bigint, boolean) IS 'The events whose payload names a person by full name, e-mail or phone, with references also those that only refer to the person (P12: once the entry is erased that leads nowhere). Reads every payload there is: for a request that comes once in a while.';
