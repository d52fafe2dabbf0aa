CREATE OR REPLACE FUNCTION sach.report_cell(p_type text, p_text text, p_is_comma boolean) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day text[];
BEGIN
    IF p_type IN ('count', 'amount', 'money') THEN
        IF p_is_comma AND p_text ~ '^-?([0-9]{1,15}|[0-9]{1,3}([.][0-9]{3}){1,4})(,[0-9]{1,6})?$' THEN
            RETURN to_jsonb(replace(replace(p_text, '.', ''), ',', '.')::numeric);
        ELSIF NOT p_is_comma AND p_text ~ '^-?[0-9]{1,15}([.][0-9]{1,6})?$' THEN
            RETURN to_jsonb(p_text::numeric);
        END IF;
    ELSIF p_type = 'boolean' THEN
        IF lower(p_text) IN ('có', 'x', 'true', 'yes', '1') THEN
            RETURN 'true';
        ELSIF lower(p_text) IN ('không', 'false', 'no', '0') THEN
            RETURN 'false';
        END IF;
    ELSIF p_type = 'date' THEN
        v_day := regexp_match(p_text, '^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$');
        IF v_day IS NOT NULL THEN
            RETURN to_jsonb(concat_ws('-', v_day[3], lpad(v_day[2], 2, '0'), lpad(v_day[1], 2, '0')));
        END IF;
    END IF;
    RETURN to_jsonb(p_text);
END $$;
COMMENT ON FUNCTION sach.report_cell(text, text, boolean) IS
    'A cell of a list as a value of a form: numbers by the declared decimal mark (a comma lets points group thousands; otherwise nothing groups), có and không, days as dd/mm/yyyy or yyyy-mm-dd. What does not fit stays text, which the form''s checks refuse: nothing is guessed.';
