CREATE OR REPLACE FUNCTION sach.unit_named(p_text text, p_kinds text[], p_day date) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
DECLARE
    v_key text := text_search_key(p_text);
BEGIN
    RETURN QUERY
    SELECT u.unit
    FROM (
        SELECT unit_find(p_text) AS unit
        UNION
        SELECT n.unit
        FROM unit_name n
        WHERE text_search_key(n.name) = v_key
            AND n.valid_from <= p_day AND (n.valid_to IS NULL OR n.valid_to > p_day)
        UNION
        SELECT n.unit
        FROM unit_name n
        WHERE text_search_key(n.kind_label_vi || ' ' || n.name) = v_key
            AND n.valid_from <= p_day AND (n.valid_to IS NULL OR n.valid_to > p_day)
    ) found
    JOIN reporting_unit u ON u.unit = found.unit
    WHERE u.kind = ANY (p_kinds)
        AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day);
END $$;
COMMENT ON FUNCTION sach.unit_named(text, text[], date) IS 'The units of these kinds in being on the day that bear the code or the name (with or without its kind and its marks); more than one when a name does not tell.';
