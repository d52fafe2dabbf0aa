CREATE OR REPLACE FUNCTION sach.report_value_problems(p_form text, p_version int, p_report jsonb) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(array_agg(c.code ORDER BY c.position NULLS FIRST, c.key), '{}')
    FROM (
        SELECT g.key, f.position, CASE
            WHEN f.code IS NULL THEN 'report_unknown:' || g.key
            WHEN f.type = 'register' THEN 'report_read_only:' || g.key
            WHEN g.value = 'null' THEN NULL
            WHEN f.type = 'text' THEN
                CASE WHEN jsonb_typeof(g.value) <> 'string' OR NOT text_is_clean(g.value #>> '{}', true)
                    OR char_length(g.value #>> '{}') > 10000 THEN 'report_invalid:' || g.key END
            WHEN jsonb_typeof(g.value) <> 'number' THEN 'report_invalid:' || g.key
            WHEN g.value #>> '{}' LIKE '-%' THEN 'report_negative:' || g.key
            WHEN f.type = 'amount' AND g.value #>> '{}' !~ '^[0-9]{1,15}([.][0-9]{1,6})?$' THEN 'report_invalid:' || g.key
            WHEN f.type IN ('count', 'money') AND g.value #>> '{}' !~ '^[0-9]{1,15}$' THEN 'report_invalid:' || g.key
            END AS code
        FROM jsonb_each(coalesce(p_report, '{}')) g
        LEFT JOIN report_field f ON f.form = p_form AND f.version = p_version AND f.code = g.key
    ) c
    WHERE c.code IS NOT NULL
$$;
COMMENT ON FUNCTION sach.report_value_problems(text, int, jsonb) IS
    'What is wrong with the values a report holds, whether complete or not: report_unknown, report_read_only, report_invalid, report_negative, each with the figure''s code. Null counts as left out.';
