CREATE OR REPLACE FUNCTION sach.facility_report_savings(p_report jsonb, p_period text)
RETURNS TABLE (stream text, unit text, expected numeric, consumed numeric, basis text, metric text, saved numeric, saved_toe numeric, saved_kgco2e numeric)
LANGUAGE sql STABLE ROWS 6 SET search_path = sach, pg_temp AS $$
    SELECT CASE m.kind
            WHEN 'energy' THEN 'energy' WHEN 'water' THEN 'water' ELSE CASE r.value ->> 'metric' WHEN 'RAW' THEN 'material' ELSE 'chemical' END END,
        CASE m.kind WHEN 'energy' THEN 'TOE' ELSE m.unit END,
        b.expected * e.factor, b.current * e.factor, coalesce(r.value ->> 'basis', 'declared'), m.metric,
        b.expected - b.current, CASE WHEN m.kind = 'energy' THEN (b.expected - b.current) * e.factor END,
        (b.expected - b.current) * x.kg_co2e
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_report -> '9') = 'array' THEN p_report -> '9' ELSE '[]' END) r (value)
    JOIN metric m ON m.metric = r.value ->> 'metric' AND (m.kind = 'energy' OR m.metric IN ('WATER', 'RAW', 'CHEM'))
    CROSS JOIN LATERAL (
        SELECT report_number(r.value, 'baseline') / nullif(report_number(p_report, '8d'), 0) * report_number(p_report, '8c') AS expected,
            report_number(r.value, 'current') AS current
    ) b
    CROSS JOIN LATERAL (
        SELECT CASE m.kind WHEN 'energy' THEN (
            SELECT f.toe
            FROM energy_factor f
            WHERE f.metric = m.metric AND f.valid_from <= make_date(p_period::int, 12, 31)
            ORDER BY f.valid_from DESC
            LIMIT 1) ELSE 1 END AS factor
    ) e
    LEFT JOIN LATERAL (
        SELECT f.kg_co2e
        FROM emission_factor f
        WHERE f.metric = m.metric AND f.year <= p_period::int AND NOT f.is_biogenic
        ORDER BY f.year DESC
        LIMIT 1
    ) x ON true
    WHERE b.expected * e.factor > 0 AND b.current IS NOT NULL AND report_number(p_report, '8c') > 0
$$;
COMMENT ON FUNCTION sach.facility_report_savings(jsonb, text) IS
    'What a facility''s report (BC-CS) measures, a row a stream of consumption: baseline intensity × current output against current consumption, in the stream''s common unit (energy in TOE). Rows without a baseline, an output or a factor are left out: not measured.';
