CREATE OR REPLACE FUNCTION sach.consolidation_ratio(p_report bigint, p_snapshot bigint, p_numerator text, p_denominator text)
RETURNS TABLE (numerator numeric, denominator numeric, units int, percent numeric, lower numeric, upper numeric, missing_known numeric, missing_unknown int)
LANGUAGE sql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
    WITH pair AS MATERIALIZED (
        SELECT n.unit, n.reported AS numerator, d.reported AS denominator
        FROM report_figure n
        JOIN report_figure d ON d.snapshot = n.snapshot AND d.unit = n.unit AND d.code = p_denominator
        WHERE n.snapshot = p_snapshot AND n.code = p_numerator AND n.reported IS NOT NULL AND d.reported IS NOT NULL
    ), given AS (
        SELECT coalesce(sum(p.numerator), 0) AS n, coalesce(sum(p.denominator), 0) AS d, count(*)::int AS units
        FROM pair p
    ), absent AS MATERIALIZED (
        SELECT DISTINCT i.unit, r.network, r.rule, r.period, t.data_to
        FROM report r
        CROSS JOIN LATERAL obligation_dates(r.rule, r.rule_version, r.period::int) t
        JOIN report_input i ON i.snapshot = p_snapshot AND i.unit = i.for_unit AND i.status IN ('received', 'checking', 'returned', 'missing')
        -- A unit that ended within the period has no standing figures on the closing day.
        JOIN reporting_unit u ON u.unit = i.unit AND (u.valid_to IS NULL OR u.valid_to > t.data_to)
        WHERE r.subject_id = p_report AND i.unit NOT IN (SELECT p.unit FROM pair p)
    ), lacking AS (
        SELECT coalesce(sum(k.value), 0) AS known, count(*) FILTER (WHERE k.unit IS NULL)::int AS unknown
        FROM absent e
        LEFT JOIN (
            SELECT i.*
            FROM (SELECT network, rule, period, data_to, array_agg(unit) AS units FROM absent GROUP BY 1, 2, 3, 4) x
            CROSS JOIN LATERAL consolidation_inventory(x.network, x.rule, x.period, x.data_to, p_denominator, x.units) i
        ) k ON k.unit = e.unit
    )
    SELECT g.n, g.d, g.units, CASE WHEN g.d > 0 THEN round(g.n / g.d * 100, 1) END,
        CASE WHEN l.unknown = 0 AND g.d + l.known > 0 THEN round(g.n / (g.d + l.known) * 100, 1) END,
        CASE WHEN l.unknown = 0 AND g.d + l.known > 0 THEN round((g.n + l.known) / (g.d + l.known) * 100, 1) END,
        l.known, l.unknown
    FROM given g
    CROSS JOIN lacking l
$$;
COMMENT ON FUNCTION sach.consolidation_ratio(bigint, bigint, text, text) IS
    'A ratio of sums over the units that gave both figures, in percent to one decimal (NULL when the denominator is 0), with its bounds if all that is missing were no (lower) or yes (upper). No bounds while a missing unit''s denominator is unknown: missing_unknown says of how many.';
