-- No SET search_path: the planner inlines it into queries over many units; every name is qualified.
CREATE OR REPLACE FUNCTION sach.unit_addressee(p_unit bigint, p_kind text, p_day date)
RETURNS TABLE (vi text, en text)
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT
        CASE
            WHEN p_kind = 'commune' THEN 'UBND xã ' || n.name
            WHEN p_kind = 'ward' THEN 'UBND phường ' || n.name
            WHEN p_kind IN ('province', 'district')
                THEN 'UBND ' || pg_catalog.lower(n.kind_label_vi COLLATE pg_catalog."und-x-icu") || ' ' || n.name
            ELSE n.kind_label_vi || ' ' || n.name END,
        CASE WHEN p_kind IN ('province', 'district', 'commune', 'ward')
            THEN 'People''s Committee of ' || n.name_en
            ELSE n.name_en END
    FROM sach.unit_name n
    WHERE n.unit = p_unit AND n.valid_from <= p_day
    ORDER BY n.valid_from DESC
    LIMIT 1
$$;
COMMENT ON FUNCTION sach.unit_addressee(bigint, text, date) IS
    'How a letter names a unit on the day, in both languages: the People''s Committee of a commune or ward, a board or department by its own name. After its end, the last name it bore.';
