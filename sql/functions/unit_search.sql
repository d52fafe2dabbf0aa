CREATE OR REPLACE FUNCTION sach.unit_search(p_text text, p_day date)
    RETURNS TABLE (
        unit     bigint,
        code     text,
        kind     text,
        label_vi text,
        label_en text
    )
    LANGUAGE sql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT
    present.unit,
    present.reference,
    present.kind,
    named.kind_label_vi || ' ' || named.name,
    named.name_en
FROM unit_name AS named
JOIN reporting_unit AS present
    ON present.unit = named.unit
WHERE named.valid_from <= p_day
    AND coalesce(p_day < named.valid_to, true)
    AND (
        text_search_key(named.name) LIKE '%' || replace(replace(replace(text_search_key(p_text), '\', '\\'), '%', '\%'), '_', '\_') || '%'
        OR present.reference = upper(btrim(p_text))
    )
ORDER BY
    lower(named.name) = lower(p_text) DESC,
    text_search_key(named.name) = text_search_key(p_text) DESC,
    named.name COLLATE "vi-x-icu",
    present.reference
$$;

COMMENT ON FUNCTION sach.unit_search(text, date) IS
    'Lists the units of that day whose name holds the text, with or without Vietnamese marks, or whose reference is the text; the same spelling comes first.';
