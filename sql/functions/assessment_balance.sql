CREATE OR REPLACE FUNCTION sach.assessment_balance(p_assessment bigint)
RETURNS TABLE (
    metric text, ordinal int, unit text, baseline numeric, measured numeric, baseline_intensity numeric, measured_intensity numeric, saving numeric,
    toe_baseline numeric, toe_measured numeric, co2_baseline numeric, co2_measured numeric, co2_measured_at_baseline_factor numeric, is_biogenic boolean)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT m.metric, m.position, m.unit, b.quantity, a.quantity, round(b.quantity / pb.output, 6), round(a.quantity / pa.output, 6),
        CASE WHEN b.quantity > 0 THEN round(1 - (a.quantity / pa.output) / (b.quantity / pb.output), 4) END,
        round(b.quantity * eb.toe, 2), round(a.quantity * ea.toe, 2),
        round(b.quantity * gb.kg_co2e / 1000, 2), round(a.quantity * ga.kg_co2e / 1000, 2), round(a.quantity * gb.kg_co2e / 1000, 2),
        coalesce(gb.is_biogenic, ga.is_biogenic, false)
    FROM metric m
    LEFT JOIN assessment_flow b ON b.subject_id = p_assessment AND b.period = 'baseline' AND b.metric = m.metric
    LEFT JOIN assessment_period pb ON pb.subject_id = p_assessment AND pb.period = 'baseline'
    LEFT JOIN assessment_flow a ON a.subject_id = p_assessment AND a.period = 'measured' AND a.metric = m.metric
    LEFT JOIN assessment_period pa ON pa.subject_id = p_assessment AND pa.period = 'measured'
    LEFT JOIN LATERAL (
        SELECT e.toe FROM energy_factor e WHERE e.metric = m.metric AND e.valid_from <= pb.last_day ORDER BY e.valid_from DESC LIMIT 1
    ) eb ON true
    LEFT JOIN LATERAL (
        SELECT e.toe FROM energy_factor e WHERE e.metric = m.metric AND e.valid_from <= pa.last_day ORDER BY e.valid_from DESC LIMIT 1
    ) ea ON true
    LEFT JOIN LATERAL (
        SELECT g.kg_co2e, g.is_biogenic FROM emission_factor g
        WHERE g.metric = m.metric AND g.year <= extract(year FROM pb.last_day) ORDER BY g.year DESC LIMIT 1
    ) gb ON true
    LEFT JOIN LATERAL (
        SELECT g.kg_co2e, g.is_biogenic FROM emission_factor g
        WHERE g.metric = m.metric AND g.year <= extract(year FROM pa.last_day) ORDER BY g.year DESC LIMIT 1
    ) ga ON true
    WHERE b.metric IS NOT NULL OR a.metric IS NOT NULL
    ORDER BY m.position;
END $$;
COMMENT ON FUNCTION sach.assessment_balance(bigint) IS 'Flows of both periods beside each other: quantities, quantities a unit of product, the saving on intensities (0.1 = 10 %, negative when it rose), tonnes of oil equivalent and tonnes of CO2 equivalent. The measured period stands once at its own year''s emission factor and once at the baseline''s, so that a cleaner grid is not sold as cleaner production (vietnam.md §4.4).';
