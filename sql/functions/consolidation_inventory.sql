CREATE OR REPLACE FUNCTION sach.consolidation_inventory(p_network int, p_rule text, p_period text, p_day date, p_code text, p_units bigint[])
RETURNS TABLE (unit bigint, value numeric, source text)
LANGUAGE sql STABLE ROWS 200 SET search_path = sach, pg_temp AS $$
    SELECT DISTINCT ON (k.unit) k.unit, k.value, k.source
    FROM (
        SELECT o.unit, report_number(o.report, p_code) AS value, 'report_' || o.period AS source, 1 AS preference, o.period
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id AND s.state IN ('accepted', 'consolidated')
        WHERE o.rule = p_rule AND o.period < p_period AND o.for_unit = o.unit AND o.unit = ANY (p_units)
        UNION ALL
        SELECT u.unit, count(*)::numeric, 'register', 2, NULL
        FROM facility f
        JOIN facility_unit u ON u.facility = f.facility AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)
        WHERE f.network = p_network AND p_code = 'A1' AND u.unit = ANY (p_units)
        GROUP BY u.unit
    ) k
    WHERE k.value IS NOT NULL
    ORDER BY k.unit, k.preference, k.period DESC
$$;
COMMENT ON FUNCTION sach.consolidation_inventory(int, text, text, date, text, bigint[]) IS
    'What units that have not reported are known to have of a denominator: its last accepted report, for sites (A1) else the register''s count. No row = not known: then no bound is given, rather than a zero.';
