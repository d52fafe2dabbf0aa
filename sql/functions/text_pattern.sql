CREATE OR REPLACE FUNCTION sach.text_pattern(p_text text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT '%' || replace(replace(replace(text_search_key(p_text), '\', '\\'), '%', '\%'), '_', '\_') || '%');
END $$;
COMMENT ON FUNCTION sach.text_pattern(text) IS 'The LIKE pattern that finds a text inside search keys, with or without Vietnamese marks; its own % and _ stand for themselves.';
