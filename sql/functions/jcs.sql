CREATE OR REPLACE FUNCTION sach.jcs(p_value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = sach, pg_temp AS $$
DECLARE
    v_text text := p_value #>> '{}';
BEGIN
    CASE jsonb_typeof(p_value)
        WHEN 'object' THEN
            RETURN '{' || coalesce((
                SELECT string_agg(to_json(e.key)::text || ':' || jcs(e.value), ',' ORDER BY e.key COLLATE "C")
                FROM jsonb_each(p_value) e), '') || '}';
        WHEN 'array' THEN
            RETURN '[' || coalesce((
                SELECT string_agg(jcs(e.value), ',' ORDER BY e.no)
                FROM jsonb_array_elements(p_value) WITH ORDINALITY e (value, no)), '') || ']';
        WHEN 'string' THEN
            RETURN to_json(v_text)::text;
        WHEN 'number' THEN
            IF v_text !~ '^-?[0-9]+$' OR abs(v_text::numeric) > 9007199254740991 THEN
                RAISE EXCEPTION 'a canonical document holds whole numbers up to 2^53 - 1 only, not %', v_text
                    USING ERRCODE = 'WFJCS', HINT = 'Write other numbers as texts.';
            END IF;
            RETURN v_text;
        WHEN 'boolean' THEN
            RETURN v_text;
        ELSE
            RETURN 'null';
    END CASE;
END $$;
COMMENT ON FUNCTION sach.jcs(jsonb) IS
    'Canonical JSON (RFC 8785) of a value of texts, whole numbers, true, false, null, arrays and objects: members sorted, no blanks, shortest escapes. WFJCS for any other number. Names must be of the basic plane, where code point and UTF-16 order agree.';
