CREATE OR REPLACE FUNCTION sach.text_bytes_are_clean(p_bytes bytea) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_first int := 0;
    v_last int := octet_length(p_bytes) - 1;
    v_byte int;
    v_missing int := 0;
    v_back int := 0;
BEGIN
    -- A piece of a longer text may begin and end within a character: leave out what belongs to the neighbours.
    WHILE v_first < 3 AND v_first <= v_last AND get_byte(p_bytes, v_first) BETWEEN 128 AND 191 LOOP
        v_first := v_first + 1;
    END LOOP;
    WHILE v_back <= least(2, v_last - v_first) LOOP
        v_byte := get_byte(p_bytes, v_last - v_back);
        IF v_byte >= 192 THEN
            v_missing := CASE WHEN v_byte >= 240 THEN 4 WHEN v_byte >= 224 THEN 3 ELSE 2 END - (v_back + 1);
            EXIT;
        END IF;
        EXIT WHEN v_byte < 128;
        v_back := v_back + 1;
    END LOOP;
    IF v_missing > 0 THEN
        v_last := v_last - v_back - 1;
    END IF;
    RETURN convert_from(substring(p_bytes FROM v_first + 1 FOR v_last - v_first + 1), 'UTF8')
        !~ '[\x01-\x08\x0b\x0e-\x1f\x7f]';
EXCEPTION
    WHEN character_not_in_repertoire OR untranslatable_character THEN
        RETURN false;
END $$;
COMMENT ON FUNCTION sach.text_bytes_are_clean(bytea) IS 'Whether a piece of a file is text in UTF-8 without control characters but tab, line and page ends; a character cut by the piece''s edge is no fault.';
