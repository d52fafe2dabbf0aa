CREATE OR REPLACE FUNCTION sach.consolidation_map(p_snapshot bigint, p_day date)
RETURNS TABLE (unit text, code text, value numeric, from_units text[], is_comparable boolean, rule text)
LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH RECURSIVE walk AS (
        SELECT DISTINCT f.unit AS origin, f.unit, 1::numeric AS share, true AS is_comparable, ARRAY[]::text[] AS rules, 0 AS depth
        FROM report_figure f
        WHERE f.snapshot = p_snapshot
        UNION ALL
        SELECT w.origin, n.unit, n.share, n.is_comparable, n.rules, w.depth + 1
        FROM walk w
        JOIN reporting_unit u ON u.unit = w.unit
        CROSS JOIN LATERAL (
            -- Forward, to a later map: a whole unit passes to its one successor, or by published shares that make up the whole.
            SELECT e.successor AS unit, w.share * coalesce(e.share, 1) AS share, true AS is_comparable,
                w.rules || CASE WHEN t.n = 1 THEN 'whole' ELSE 'share ' || e.share || ' (' || e.basis || ')' END AS rules
            FROM unit_edge e
            CROSS JOIN LATERAL (
                SELECT count(*) AS n, sum(a.share) AS total
                FROM unit_edge a
                WHERE a.predecessor = w.unit AND a.kind <> 'function_transfer' AND a.effective_on = u.valid_to
            ) t
            WHERE u.valid_to <= p_day AND e.predecessor = w.unit AND e.kind <> 'function_transfer' AND e.effective_on = u.valid_to
                AND (t.n = 1 OR t.total = 1)
            UNION ALL
            -- Back, to an earlier map: a unit that grew out of one predecessor alone belongs to it whole.
            SELECT e.predecessor, w.share, true, w.rules || 'whole'::text
            FROM unit_edge e
            WHERE u.valid_from > p_day AND e.successor = w.unit AND e.kind <> 'function_transfer' AND e.effective_on = u.valid_from
                AND 1 = (
                    SELECT count(*)
                    FROM unit_edge a
                    WHERE a.successor = w.unit AND a.kind <> 'function_transfer' AND a.effective_on = u.valid_from)
        ) n
        WHERE w.depth < 20
    ), placed AS MATERIALIZED (
        SELECT w.origin, w.unit, w.share, w.rules
        FROM walk w
        JOIN reporting_unit u ON u.unit = w.unit
        WHERE u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)
    ), shared AS (
        SELECT p.unit, f.code, f.reported * p.share AS value, f.unit AS origin, true AS is_comparable, array_to_string(p.rules, ', ') AS rule
        FROM report_figure f
        JOIN placed p ON p.origin = f.unit
        WHERE f.snapshot = p_snapshot AND f.reported IS NOT NULL
        UNION ALL
        SELECT f.unit, f.code, f.reported, f.unit, false, 'not comparable: no published share'
        FROM report_figure f
        WHERE f.snapshot = p_snapshot AND f.reported IS NOT NULL AND f.unit NOT IN (SELECT p.origin FROM placed p)
    )
    SELECT u.reference, s.code, sum(s.value), array_agg(o.reference ORDER BY o.reference), s.is_comparable,
        coalesce(nullif(string_agg(DISTINCT nullif(s.rule, ''), '; '), ''), 'as reported')
    FROM shared s
    JOIN reporting_unit u ON u.unit = s.unit
    JOIN reporting_unit o ON o.unit = s.origin
    GROUP BY u.reference, s.code, s.is_comparable
    ORDER BY u.reference, s.code;
END $$;
COMMENT ON FUNCTION sach.consolidation_map(bigint, date) IS
    'A snapshot''s reported figures on the map of another day. A unit that exists then keeps its figures; one that passed whole, or by published shares that make up the whole, is counted in its successors with the rule printed; any other stays by itself, is_comparable false. Over all rows the totals are those of the report.';
