CREATE OR REPLACE FUNCTION sach.consolidation_saving(p_report bigint, p_period text) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH facts AS MATERIALIZED (
        SELECT f.facility, f.unit, f.sector, f.size_class
        FROM consolidation_fact f
        WHERE f.report = p_report AND f.kept = f.facility AND f.level IN ('implemented', 'certified')
    ), measured AS MATERIALIZED (
        SELECT s.stream, f.unit, f.sector, coalesce(f.size_class, 'unknown') AS size_class, s.unit AS measure, s.expected, s.consumed, s.basis,
            1 - s.consumed / s.expected AS share
        FROM facts f
        JOIN facility_saving s ON s.facility = f.facility AND s.period = p_period
    ), summed AS MATERIALIZED (
        SELECT m.stream, m.sector, m.size_class, m.unit, GROUPING(m.sector, m.size_class, m.unit) AS grouping, min(m.measure) AS measure,
            sum(m.expected) AS expected, sum(m.consumed) AS consumed, count(*) AS n,
            count(*) FILTER (WHERE m.share < 0) AS negative, count(*) FILTER (WHERE m.share >= 0 AND m.share < 0.08) AS below_8,
            count(*) FILTER (WHERE m.share >= 0.03 AND m.share < 0.08) AS from_3_to_8,
            count(*) FILTER (WHERE m.share BETWEEN 0.08 AND 0.13) AS from_8_to_13, count(*) FILTER (WHERE m.share > 0.13) AS above_13,
            count(*) FILTER (WHERE m.basis = 'measured') AS by_measure, count(*) FILTER (WHERE m.basis = 'declared') AS by_word,
            count(*) FILTER (WHERE m.basis = 'estimated') AS by_estimate
        FROM measured m
        GROUP BY GROUPING SETS ((m.stream), (m.stream, m.sector), (m.stream, m.size_class), (m.stream, m.unit))
    ), middle AS (
        SELECT m.stream, percentile_cont(0.5) WITHIN GROUP (ORDER BY m.share::double precision)::numeric AS median
        FROM measured m
        GROUP BY m.stream
    ), shown AS (
        SELECT s.*, jsonb_build_object(
            'stream', s.stream, 'unit', s.measure, 'expected', round(s.expected, 3), 'consumed', round(s.consumed, 3),
            'saved', round(s.expected - s.consumed, 3), 'percent', round((1 - s.consumed / s.expected) * 100, 1), 'facilities', s.n,
            'distribution', jsonb_build_object(
                'negative', s.negative, 'below8', s.below_8, 'from3to8', s.from_3_to_8, 'from8to13', s.from_8_to_13, 'above13', s.above_13,
                'notMeasured', CASE WHEN s.grouping = 7 THEN (SELECT count(*) FROM facts) - s.n END),
            'basis', jsonb_build_object('measured', s.by_measure, 'declared', s.by_word, 'estimated', s.by_estimate),
            'medianPercent', CASE WHEN s.grouping = 7 THEN (SELECT round(d.median * 100, 1) FROM middle d WHERE d.stream = s.stream) END) AS line
        FROM summed s
    )
    SELECT jsonb_build_object(
        'applying', (SELECT count(*) FROM facts),
        'streams', coalesce(jsonb_agg(jsonb_strip_nulls(line) ORDER BY stream) FILTER (WHERE grouping = 7), '[]'),
        'bySector', coalesce(jsonb_agg(jsonb_build_object('key', sector) || jsonb_strip_nulls(line) ORDER BY sector, stream) FILTER (WHERE grouping = 3), '[]'),
        'bySize', coalesce(jsonb_agg(jsonb_build_object('key', size_class) || jsonb_strip_nulls(line) ORDER BY size_class, stream) FILTER (WHERE grouping = 5), '[]'),
        'byUnit', coalesce(jsonb_agg(jsonb_build_object('key', u.reference) || jsonb_strip_nulls(line) ORDER BY u.reference, stream)
            FILTER (WHERE grouping = 6), '[]'))
    FROM shown
    LEFT JOIN reporting_unit u ON u.unit = shown.unit
$$;
COMMENT ON FUNCTION sach.consolidation_saving(bigint, text) IS
    'Savings of the facilities that apply cleaner production, by stream: the ratio of sums (1 - Σ consumed / Σ expected), never a mean of percentages, and how the facilities spread: negative, below 8 (of which 3 to 8), 8 to 13, above 13 %, not measured; the same ratio by sector, size and unit.';
