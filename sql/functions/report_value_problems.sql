CREATE OR REPLACE FUNCTION sach.report_value_problems(p_form text, p_version int, p_report jsonb) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(array_agg(c.code ORDER BY c.position NULLS FIRST, c.key, c.no, c.member), '{}')
    FROM (
        SELECT g.key, f.position, 0 AS no, '' AS member, CASE
            WHEN f.code IS NULL THEN 'report_unknown:' || g.key
            WHEN f.type = 'register' THEN 'report_read_only:' || g.key
            WHEN g.value = 'null' THEN NULL
            WHEN f.type = 'list' THEN
                CASE WHEN jsonb_typeof(g.value) <> 'array' OR jsonb_array_length(g.value) > 200 THEN 'report_invalid:' || g.key END
            ELSE report_value_problem(f.type, f.choices, f.max_length, g.value) || ':' || g.key END AS code
        FROM jsonb_each(coalesce(p_report, '{}')) g
        LEFT JOIN report_field f ON f.form = p_form AND f.version = p_version AND f.code = g.key
        UNION ALL
        SELECT f.code, f.position, r.no::int, coalesce(m.member, ''), CASE
            WHEN jsonb_typeof(r.value) <> 'object' THEN 'report_invalid:' || f.code || '.' || r.no
            WHEN m.member IS NULL THEN 'report_unknown:' || f.code || '.' || r.no || '.' || m.key
            WHEN coalesce(m.value, 'null') IN ('null', '""') THEN
                CASE WHEN m.is_required THEN 'report_missing:' || f.code || '.' || r.no || '.' || m.member END
            ELSE report_value_problem(m.type, m.choices, 2000, m.value) || ':' || f.code || '.' || r.no || '.' || m.member END
        FROM report_field f
        CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(p_report -> f.code) = 'array' THEN p_report -> f.code ELSE '[]' END)
            WITH ORDINALITY r (value, no)
        LEFT JOIN LATERAL (
            SELECT i.member, i.type, i.choices, i.is_required, e.key, e.value
            FROM (SELECT * FROM report_item WHERE form = f.form AND version = f.version AND list = f.code) i
            FULL JOIN jsonb_each(CASE WHEN jsonb_typeof(r.value) = 'object' THEN r.value ELSE '{}' END) e ON e.key = i.member
        ) m ON jsonb_typeof(r.value) = 'object'
        WHERE f.form = p_form AND f.version = p_version AND f.type = 'list'
    ) c
    WHERE c.code IS NOT NULL
$$;
COMMENT ON FUNCTION sach.report_value_problems(text, int, jsonb) IS
    'What is wrong with the values a report holds, whether complete or not: report_unknown, report_read_only, report_invalid, report_negative, each with the figure''s code; in a list also the row and the member (12.2.cost), and report_missing for what a row must hold. Null counts as left out.';
