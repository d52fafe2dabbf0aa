CREATE OR REPLACE FUNCTION sach.report_value_problem(p_type text, p_choices text[], p_max_length int, p_value jsonb) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_text text := p_value #>> '{}';
BEGIN
    IF p_type = 'boolean' THEN
        RETURN CASE WHEN jsonb_typeof(p_value) <> 'boolean' THEN 'report_invalid' END;
    ELSIF p_type IN ('count', 'amount', 'money') THEN
        RETURN CASE
            WHEN jsonb_typeof(p_value) <> 'number' THEN 'report_invalid'
            WHEN v_text LIKE '-%' THEN 'report_negative'
            WHEN p_type = 'amount' AND v_text !~ '^[0-9]{1,15}([.][0-9]{1,6})?$' THEN 'report_invalid'
            WHEN p_type <> 'amount' AND v_text !~ '^[0-9]{1,15}$' THEN 'report_invalid' END;
    ELSIF jsonb_typeof(p_value) <> 'string' OR NOT text_is_clean(v_text, true) OR char_length(v_text) > coalesce(p_max_length, 10000) THEN
        RETURN 'report_invalid';
    END IF;
    RETURN CASE
        WHEN p_type = 'choice' AND v_text <> ALL (p_choices) THEN 'report_invalid'
        WHEN p_type = 'date' AND (v_text !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR NOT date_is_valid(v_text)) THEN 'report_invalid'
        WHEN p_type = 'phone' AND phone_normalise(v_text) IS NULL THEN 'report_invalid'
        WHEN p_type = 'email' AND v_text !~ '^[!-?A-~]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$' THEN 'report_invalid' END;
END $$;
COMMENT ON FUNCTION sach.report_value_problem(text, text[], int, jsonb) IS
    'What is wrong with one value of a form: report_invalid, report_negative, or NULL when it fits its type. The value is neither null nor left out.';
