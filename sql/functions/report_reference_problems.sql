CREATE OR REPLACE FUNCTION sach.report_reference_problems(
    p_form text, p_version int, p_report jsonb, p_previous jsonb, p_computed jsonb, p_justifications jsonb)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(array_agg(c.code ORDER BY c.position), '{}')
    FROM (
        SELECT f.position, 'report_change:' || f.code AS code
        FROM report_field f
        CROSS JOIN LATERAL (SELECT report_number(p_report, f.code) AS now, report_number(p_previous, f.code) AS before) v
        WHERE f.form = p_form AND f.version = p_version AND abs(v.now - v.before) > f.change_limit * v.before
            AND coalesce(p_justifications ->> f.code, '') = ''
        UNION ALL
        SELECT f.position, 'report_differs:' || f.code
        FROM report_field f
        CROSS JOIN LATERAL (SELECT report_number(p_report, f.code) AS said, report_number(p_computed, f.code) AS counted) v
        WHERE f.form = p_form AND f.version = p_version
            AND CASE f.prefill_check WHEN 'below' THEN v.said < v.counted WHEN 'differs' THEN v.said <> v.counted END
            AND coalesce(p_justifications ->> f.code, '') = ''
    ) c
$$;
COMMENT ON FUNCTION sach.report_reference_problems(text, int, jsonb, jsonb, jsonb, jsonb) IS
    'Where a report departs from last year''s by more than the form allows (report_change), or from what the facilities reported (report_differs), without a reason under the figure''s code. What is not known is not compared.';
