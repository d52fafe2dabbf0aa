CREATE OR REPLACE FUNCTION sach.requirement_text(p_code text, p_language text) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(
        (SELECT CASE p_language WHEN 'vi' THEN message_vi ELSE message_en END
            || CASE WHEN position(':' IN p_code) > 0 THEN ' (' || substr(p_code, position(':' IN p_code) + 1) || ')' ELSE '' END
        FROM requirement
        WHERE code = split_part(p_code, ':', 1)),
        p_code)
$$;
COMMENT ON FUNCTION sach.requirement_text(text, text) IS 'A code''s message in vi or en, its detail in parentheses; the bare code when it has no text (a test forbids that).';
