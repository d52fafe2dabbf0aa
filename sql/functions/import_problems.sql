CREATE OR REPLACE FUNCTION sach.import_problems(p_data jsonb, p_flags text[]) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT data_problems(
            p_data - 'network' - 'rows', ARRAY['period text'],
            ARRAY['decimal text', 'rule text'] || ARRAY(SELECT f || ' boolean' FROM unnest(p_flags) f))
        || CASE WHEN jsonb_typeof(p_data -> 'rows') IS DISTINCT FROM 'array' THEN ARRAY['field_invalid:rows'] ELSE '{}' END
        || CASE WHEN coalesce(p_data ->> 'period', '2000') !~ '^2[01][0-9]{2}$' THEN ARRAY['field_invalid:period'] ELSE '{}' END
        || CASE WHEN coalesce(p_data ->> 'decimal', 'point') NOT IN ('point', 'comma') THEN ARRAY['field_invalid:decimal'] ELSE '{}' END
        || CASE WHEN jsonb_typeof(p_data -> 'rows') = 'array' AND EXISTS (
            SELECT
            FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_data -> 'rows') = 'array' THEN p_data -> 'rows' ELSE '[]' END) r (value)
            WHERE jsonb_typeof(r.value) <> 'object' OR coalesce(r.value ->> 'line', '') !~ '^[0-9]{1,9}$'
                OR jsonb_typeof(coalesce(r.value -> 'cells', '{}')) <> 'object'
                OR EXISTS (
                    SELECT
                    FROM jsonb_each(CASE WHEN jsonb_typeof(r.value -> 'cells') = 'object' THEN r.value -> 'cells' ELSE '{}' END) c
                    WHERE jsonb_typeof(c.value) <> 'string'))
            THEN ARRAY['field_invalid:rows'] ELSE '{}' END
        || CASE WHEN jsonb_typeof(p_data -> 'rows') = 'array' AND (
            SELECT count(DISTINCT r.value ->> 'line') < count(*)
            FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_data -> 'rows') = 'array' THEN p_data -> 'rows' ELSE '[]' END) r (value))
            THEN ARRAY['field_invalid:rows'] ELSE '{}' END
$$;
COMMENT ON FUNCTION sach.import_problems(jsonb, text[]) IS 'What is wrong with a part of a list of reports {period, rows: [{line, …}], decimal?, rule?, flags…, network?} as a whole; its rows are looked at one by one.';
