CREATE OR REPLACE FUNCTION sach.unit_label(p_unit bigint, p_day date, p_lang text DEFAULT 'vi')
    RETURNS text
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN p_lang = 'en' THEN name_en ELSE kind_label_vi || ' ' || name END
        FROM unit_name
        WHERE unit = p_unit
        ORDER BY
            valid_from <= p_day DESC,
            CASE WHEN valid_from <= p_day THEN valid_from END DESC,
            valid_from
        LIMIT 1);
END $$;

COMMENT ON FUNCTION sach.unit_label(bigint, date, text) IS
    'Returns the unit''s name with its kind on that day, in vi or en: the name then borne, the last one after the unit ended, the first one before it began. Any other language gives Vietnamese; NULL if there is no such unit.';
