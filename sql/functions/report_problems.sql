CREATE OR REPLACE FUNCTION sach.report_problems(
    p_form text, p_version int, p_report jsonb, p_is_nil boolean DEFAULT false, p_justifications jsonb DEFAULT '{}')
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT report_value_problems(p_form, p_version, p_report)
        || ARRAY(
            SELECT 'report_nil_holds_figures:' || f.code
            FROM report_field f
            WHERE p_is_nil AND f.form = p_form AND f.version = p_version AND f.at_nil = 'empty'
                AND coalesce(p_report -> f.code, 'null') NOT IN ('null', '0', '[]', '""', 'false')
            ORDER BY f.position)
        || ARRAY(
            SELECT 'report_missing:' || f.code
            FROM report_field f
            WHERE f.form = p_form AND f.version = p_version
                AND CASE WHEN p_is_nil THEN f.at_nil = 'required' ELSE f.is_required END
                AND coalesce(p_report -> f.code, 'null') IN ('null', '""')
            ORDER BY f.position)
        || ARRAY(
            SELECT 'report_check:' || c.code
            FROM report_check_failures(p_form, p_version, p_report) c
            WHERE NOT p_is_nil AND c.severity = 'hard' AND coalesce(p_justifications ->> c.code, '') = ''
            ORDER BY c.code)
$$;
COMMENT ON FUNCTION sach.report_problems(text, int, jsonb, boolean, jsonb) IS
    'What keeps a report from being submitted: bad values, missing required figures, hard checks that fail without a justification under the check''s code. A nil report ("Không phát sinh") needs only what the form asks for all the same and holds no other figure but 0.';
