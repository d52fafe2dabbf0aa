CREATE OR REPLACE FUNCTION sach.facility_report_settle(p_facility bigint, p_period text) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_report jsonb;
    v_period_end date := make_date(p_period::int, 12, 31);
BEGIN
    SELECT r.filed INTO STRICT v_report
    FROM facility_report r
    WHERE r.facility = p_facility AND r.period = p_period;
    DELETE FROM facility_saving
    WHERE facility = p_facility AND period = p_period;
    WITH measured AS MATERIALIZED (
        SELECT * FROM facility_report_savings(v_report, p_period)
    ), kept AS (
        INSERT INTO facility_saving (facility, period, stream, unit, expected, consumed, basis)
        SELECT p_facility, p_period, m.stream, min(m.unit), sum(m.expected), sum(m.consumed),
            CASE WHEN bool_or(m.basis = 'estimated') THEN 'estimated' WHEN bool_or(m.basis = 'declared') THEN 'declared' ELSE 'measured' END
        FROM measured m
        GROUP BY m.stream
        RETURNING stream, expected, consumed
    ), options AS (
        SELECT count(*) AS n, count(*) FILTER (WHERE o.value ->> 'status' = 'done') AS done,
            count(*) FILTER (WHERE o.value ->> 'status' = 'done' AND report_number(o.value, 'saving') IS NOT NULL) AS done_measured,
            sum(report_number(o.value, 'saving')) FILTER (WHERE o.value ->> 'status' = 'done') AS saved
        FROM jsonb_array_elements(coalesce(nullif(v_report -> '12', 'null'), '[]')) o (value)
    )
    UPDATE facility_report r
    SET digest = sha256(convert_to(r.filed::text || r.is_nil::text, 'UTF8')),
        size_class = CASE WHEN f.tax_code ~ '^[0-9]{12}$' THEN 'HH' ELSE enterprise_size(
            'industry', report_number(v_report, '3a'), report_number(v_report, '3b'), report_number(v_report, '3c'), v_period_end) END,
        -- Applying means an option done with a figure before and after, its own or the facility's (vietnam.md §5.1).
        level = CASE
            WHEN o.done > 0 AND (o.done_measured > 0 OR EXISTS (SELECT FROM kept)) THEN 'implemented'
            WHEN EXISTS (SELECT FROM subject s WHERE s.facility = r.facility AND s.workflow = 'assessment' AND s.state = 'accepted') THEN 'assessed'
            WHEN o.n > 0 THEN 'plan'
            ELSE 'none' END,
        is_aware = o.n > 0 OR coalesce(report_number(v_report, '7a'), 0) > 0 OR v_report -> '6a' = 'true',
        has_unit = v_report -> '6a' = 'true',
        has_iso14001 = EXISTS (
            SELECT
            FROM jsonb_array_elements(coalesce(nullif(v_report -> '13', 'null'), '[]')) i (value)
            WHERE i.value ->> 'standard' = 'ISO 14001' AND (i.value ->> 'expires_on')::date >= v_period_end),
        energy_share = (SELECT 1 - k.consumed / k.expected FROM kept k WHERE k.stream = 'energy'),
        saved_kwh = (SELECT sum(m.saved) FROM measured m WHERE m.metric = 'ELEC'),
        saved_toe = (SELECT sum(m.saved_toe) FROM measured m WHERE m.stream = 'energy' AND m.metric <> 'ELEC'),
        saved_m3 = (SELECT sum(m.saved) FROM measured m WHERE m.metric = 'WATER'),
        saved_tco2e = (SELECT sum(m.saved_kgco2e) / 1000 FROM measured m),
        saved_vnd = o.saved
    FROM facility f
    CROSS JOIN options o
    WHERE r.facility = p_facility AND r.period = p_period AND f.facility = p_facility;
END $$;
COMMENT ON FUNCTION sach.facility_report_settle(bigint, text) IS 'Works out from a filed report what consolidation adds up: size class, level on the ladder, savings by stream, its digest.';
