CREATE OR REPLACE FUNCTION sach.report_check_failures(p_form text, p_version int, p_report jsonb)
RETURNS TABLE (code text, severity text, message_vi text, message_en text)
LANGUAGE sql STABLE ROWS 5 SET search_path = sach, pg_temp AS $$
    SELECT c.code, c.severity, c.message_vi, c.message_en
    FROM report_check c
    CROSS JOIN LATERAL (
        SELECT
            (SELECT sum(report_number(p_report, k)) FROM unnest(c.left_codes) k) AS l,
            (SELECT coalesce(sum(report_number(p_report, k)), 0) FROM unnest(c.right_codes) k) AS r,
            EXISTS (SELECT FROM unnest(c.left_codes || c.right_codes) k WHERE report_number(p_report, k) IS NULL) AS is_open,
            EXISTS (SELECT FROM unnest(c.left_codes) k WHERE coalesce(p_report -> k, 'null') IN ('null', '""', '[]')) AS lacks,
            EXISTS (SELECT FROM unnest(c.right_codes) k WHERE p_report -> k = 'true') AS applies
    ) v
    WHERE c.form = p_form AND c.version = p_version
        AND CASE c.operator
            WHEN 'given' THEN v.lacks
            WHEN 'given_if' THEN v.applies AND v.lacks
            ELSE NOT v.is_open
                AND NOT CASE c.operator
                    WHEN '=' THEN v.l = v.r
                    WHEN '<=' THEN v.l <= v.r
                    WHEN 'zero_together' THEN (v.l = 0) = (v.r = 0)
                    WHEN 'not_zero' THEN v.l <> 0 END
            END
$$;
COMMENT ON FUNCTION sach.report_check_failures(text, int, jsonb) IS
    'The cross-checks of a form that a report fails, hard and soft. A sum with a figure left out says nothing: empty is not zero, and missing figures are named by report_problems.';
