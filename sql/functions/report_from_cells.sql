CREATE OR REPLACE FUNCTION sach.report_from_cells(p_form text, p_version int, p_cells jsonb, p_is_comma boolean) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH cell AS (
        SELECT c.key, btrim(c.value) AS value, f.code, f.type, regexp_match(c.key, '^([^.]+)[.]([^.]+)[.]([^.]+)$') AS part
        FROM jsonb_each_text(p_cells) c
        LEFT JOIN report_field f ON f.form = p_form AND f.version = p_version AND f.code = c.key
        WHERE btrim(c.value) <> ''
    ), listed AS (
        SELECT l.list, l.row_key, jsonb_object_agg(l.member, report_cell(i.type, l.value, p_is_comma))
            || CASE WHEN l.row_key ~ '^[0-9]+$' THEN '{}' ELSE jsonb_build_object((
                SELECT n.member
                FROM report_item n
                WHERE n.form = p_form AND n.version = p_version AND n.list = l.list
                ORDER BY n.position
                LIMIT 1), l.row_key) END AS line
        FROM (
            SELECT c.part[1] AS list, c.part[2] AS row_key, c.part[3] AS member, c.value
            FROM cell c
            WHERE c.code IS NULL AND c.part IS NOT NULL
        ) l
        LEFT JOIN report_item i ON i.form = p_form AND i.version = p_version AND i.list = l.list AND i.member = l.member
        GROUP BY l.list, l.row_key
    )
    SELECT coalesce((
            SELECT jsonb_object_agg(c.key, report_cell(c.type, c.value, p_is_comma))
            FROM cell c
            WHERE c.code IS NOT NULL OR c.part IS NULL), '{}')
        || coalesce((
            SELECT jsonb_object_agg(l.list, l.lines)
            FROM (
                SELECT d.list, jsonb_agg(d.line ORDER BY length(d.row_key), d.row_key) AS lines
                FROM listed d
                WHERE EXISTS (SELECT FROM report_item i WHERE i.form = p_form AND i.version = p_version AND i.list = d.list)
                GROUP BY d.list
            ) l), '{}')
        || coalesce((
            SELECT jsonb_object_agg(c.key, c.value)
            FROM cell c
            WHERE c.code IS NULL AND c.part IS NOT NULL
                AND NOT EXISTS (SELECT FROM report_item i WHERE i.form = p_form AND i.version = p_version AND i.list = c.part[1])), '{}')
$$;
COMMENT ON FUNCTION sach.report_from_cells(text, int, jsonb, boolean) IS
    'A row of a list {code: text} as a report of the form. A list''s cell goes under LIST.ROW.MEMBER: the row is a number (12.1.title) or the value of the list''s first member (9.ELEC.current). Empty cells are left out; what the form does not have is kept, so that its checks name it.';
