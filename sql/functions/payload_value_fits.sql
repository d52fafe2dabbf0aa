CREATE OR REPLACE FUNCTION sach.payload_value_fits(p_type text, p_choices text[], p_value jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_text text := p_value #>> '{}';
BEGIN
    CASE p_type
        WHEN 'boolean' THEN RETURN jsonb_typeof(p_value) = 'boolean';
        WHEN 'integer' THEN RETURN jsonb_typeof(p_value) = 'number' AND v_text ~ '^-?[0-9]{1,15}$';
        WHEN 'number' THEN RETURN jsonb_typeof(p_value) = 'number';
        WHEN 'list', 'object' THEN
            RETURN jsonb_typeof(p_value) = CASE p_type WHEN 'list' THEN 'array' ELSE 'object' END
                -- The whole for its keys; each text by itself, because jsonb writes its control characters as escapes.
                AND text_is_clean(p_value::text)
                AND NOT EXISTS (
                    SELECT
                    FROM jsonb_path_query(p_value, 'strict $.**') AS held (value)
                    WHERE jsonb_typeof(held.value) = 'string'
                        AND (NOT text_is_clean(held.value #>> '{}', true) OR char_length(held.value #>> '{}') > 10000));
        WHEN 'choices' THEN
            RETURN jsonb_typeof(p_value) = 'array'
                AND NOT EXISTS (SELECT FROM jsonb_array_elements(p_value) e WHERE jsonb_typeof(e) <> 'string')
                AND ARRAY(SELECT jsonb_array_elements_text(p_value)) <@ p_choices;
        ELSE
            IF jsonb_typeof(p_value) <> 'string' OR NOT text_is_clean(v_text, true) THEN
                RETURN false;
            END IF;
    END CASE;
    RETURN CASE p_type
        WHEN 'text' THEN v_text <> '' AND char_length(v_text) <= 10000
        WHEN 'choice' THEN v_text = ANY (p_choices)
        WHEN 'date' THEN v_text ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND date_is_valid(v_text)
        WHEN 'sha256' THEN v_text ~ '^[0-9a-f]{64}$'
        WHEN 'base64' THEN v_text ~ '^[A-Za-z0-9+/]*={0,2}$' AND char_length(v_text) % 4 = 0
        WHEN 'person' THEN person_find(v_text) IS NOT NULL
        WHEN 'facility' THEN facility_find(v_text) IS NOT NULL
        WHEN 'unit' THEN unit_find(v_text) IS NOT NULL
        WHEN 'subject' THEN subject_find(v_text) IS NOT NULL
    END;
END $$;
COMMENT ON FUNCTION sach.payload_value_fits(text, text[], jsonb) IS 'Whether a JSON value fits a field type of workflow_field; texts, also those within lists and objects, must be clean NFC of at most 10000 characters, references must name something that exists.';
