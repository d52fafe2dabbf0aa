CREATE OR REPLACE FUNCTION sach.unit_named(p_text text, p_kinds text[], p_day date) RETURNS SETOF bigint
LANGUAGE sql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
    SELECT u.unit
    FROM reporting_unit u
    WHERE (
            u.unit = unit_find(p_text)
            OR EXISTS (
                SELECT
                FROM unit_name n
                WHERE n.unit = u.unit
                    AND n.valid_from <= p_day AND (n.valid_to IS NULL OR n.valid_to > p_day)
                    AND text_search_key(p_text) IN (text_search_key(n.name), text_search_key(n.kind_label_vi || ' ' || n.name)))
        )
        AND u.kind = ANY (p_kinds)
        AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)
$$;
COMMENT ON FUNCTION sach.unit_named(text, text[], date) IS 'The units of these kinds in being on the day that bear the code or the name (with or without its kind and its marks); more than one when a name does not tell.';
