CREATE OR REPLACE FUNCTION sach.import_fault(p_line int, p_outcome text, p_codes text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object(
        'line', p_line, 'outcome', p_outcome, 'codes', to_jsonb(p_codes),
        'messages', (
            SELECT jsonb_agg(jsonb_build_object('vi', requirement_text(c, 'vi'), 'en', requirement_text(c, 'en')))
            FROM unnest(p_codes) c));
END $$;
COMMENT ON FUNCTION sach.import_fault(int, text, text[]) IS 'A row of a list that was not entered, with why, in both languages.';
