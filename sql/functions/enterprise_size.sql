CREATE OR REPLACE FUNCTION sach.enterprise_size(p_sector text, p_employees numeric, p_revenue numeric, p_capital numeric, p_day date) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT r.size_class
    FROM enterprise_size_rule r
    WHERE r.sector = p_sector
        AND r.valid_from = (
            SELECT max(v.valid_from)
            FROM enterprise_size_rule v
            WHERE v.sector = p_sector AND v.valid_from <= p_day)
        AND p_employees IS NOT NULL
        AND (coalesce(p_revenue, p_capital) IS NOT NULL OR NOT EXISTS (
            SELECT
            FROM enterprise_size_rule m
            WHERE m.rule = r.rule AND m.sector = r.sector AND num_nonnulls(m.max_revenue, m.max_capital) > 0))
        AND (r.max_employees IS NULL OR p_employees <= r.max_employees)
        AND (num_nulls(r.max_revenue, r.max_capital) = 2 OR p_revenue <= r.max_revenue OR p_capital <= r.max_capital)
    ORDER BY r.position
    LIMIT 1
$$;
COMMENT ON FUNCTION sach.enterprise_size(text, numeric, numeric, numeric, date) IS
    'Size class (micro, small, medium, large) under the rule in force on the day: employees and (revenue or capital, in billion đồng). NULL when a figure that decides is missing. (100, 51, 21) is medium, (201, 1, 1) large (vietnam.md §2.6).';
