CREATE OR REPLACE FUNCTION sach.requirement_text(p_code text, p_language text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_code text := split_part(p_code, ':', 1);
    v_detail text := nullif(substr(p_code, length(split_part(p_code, ':', 1)) + 2), '');
    v_text text := (SELECT CASE p_language WHEN 'vi' THEN message_vi ELSE message_en END FROM requirement WHERE code = v_code);
    v_nested text[] := regexp_match(v_detail, '^(P[0-9]+) ([a-z_]+(:.*)?)$');
BEGIN
    IF v_text IS NULL OR v_detail IS NULL THEN
        RETURN coalesce(v_text, p_code);
    END IF;
    -- A detail that is a person and a code again says what is wrong with that person.
    IF v_nested IS NOT NULL AND EXISTS (SELECT FROM requirement WHERE code = split_part(v_nested[2], ':', 1)) THEN
        RETURN v_text || ' (' || v_nested[1] || ': ' || requirement_text(v_nested[2], p_language) || ')';
    END IF;
    IF v_code IN ('involved_recently', 'firm_involved_recently') AND p_language = 'vi' THEN
        v_detail := CASE v_detail
            WHEN 'consultancy' THEN 'tư vấn'
            WHEN 'training' THEN 'đào tạo tại cơ sở'
            WHEN 'employment' THEN 'làm việc tại cơ sở'
            WHEN 'ownership' THEN 'sở hữu'
            WHEN 'mandate' THEN 'đại diện hoặc được ủy quyền'
            ELSE v_detail END;
    END IF;
    RETURN v_text || ' (' || v_detail || ')';
END $$;
COMMENT ON FUNCTION sach.requirement_text(text, text) IS 'A code''s message in vi or en, its detail in parentheses, a code within the detail by its own message; the bare code when it has no text (a test forbids that).';
