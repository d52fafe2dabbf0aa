CREATE OR REPLACE FUNCTION sach.assessment_content(p_assessment bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM subject WHERE id = p_assessment);
BEGIN
    RETURN jsonb_strip_nulls(jsonb_build_object(
        'periods', (
            SELECT jsonb_agg(jsonb_build_object(
                'period', p.period, 'from', p.first_day, 'to', p.last_day, 'product', p.product, 'unit', p.product_unit, 'output', p.output)
                ORDER BY p.period)
            FROM assessment_period p
            WHERE p.subject_id = p_assessment),
        'balance', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'metric', b.metric, 'unit', b.unit, 'baseline', b.baseline, 'measured', b.measured, 'baselineIntensity', b.baseline_intensity,
                'measuredIntensity', b.measured_intensity, 'saving', b.saving, 'toeBaseline', b.toe_baseline, 'toeMeasured', b.toe_measured,
                'co2Baseline', b.co2_baseline, 'co2Measured', b.co2_measured, 'co2MeasuredAtBaselineFactor', b.co2_measured_at_baseline_factor,
                'biogenic', CASE WHEN b.is_biogenic THEN true END)) ORDER BY b.ordinal)
            FROM assessment_balance(p_assessment) b),
        'energy', (
            SELECT jsonb_build_object(
                'toeBaseline', sum(b.toe_baseline), 'toeMeasured', sum(b.toe_measured),
                'co2Baseline', sum(b.co2_baseline) FILTER (WHERE NOT b.is_biogenic),
                'co2Measured', sum(b.co2_measured) FILTER (WHERE NOT b.is_biogenic),
                'co2MeasuredAtBaselineFactor', sum(b.co2_measured_at_baseline_factor) FILTER (WHERE NOT b.is_biogenic))
            FROM assessment_balance(p_assessment) b
            HAVING count(b.toe_baseline) + count(b.toe_measured) > 0),
        'warnings', (
            SELECT to_jsonb(array_agg(w.code))
            FROM (
                SELECT 'waste_water_above_supply:' || x.period AS code
                FROM assessment_flow x
                JOIN assessment_flow y ON y.subject_id = x.subject_id AND y.period = x.period AND y.metric = 'WATER'
                WHERE x.subject_id = p_assessment AND x.metric = 'WW' AND x.quantity > y.quantity * 1.2
                ORDER BY x.period
            ) w),
        'options', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', o.no, 'type', o.type, 'title', o.title, 'screening', o.screening, 'status', o.status, 'reason', o.reason,
                'technicalScore', o.technical_score, 'environmentalBenefit', o.environmental_benefit, 'investment', o.investment,
                'annualSaving', o.annual_saving, 'years', o.years, 'discountRate', o.discount_rate, 'payback', e.payback,
                'discountedPayback', e.discounted_payback, 'npv', e.npv, 'irr', e.irr,
                'costClass', option_cost_class(v_network, o.investment, p_now), 'implementedOn', o.implemented_on)) ORDER BY o.no)
            FROM assessment_option o
            LEFT JOIN LATERAL option_economics(o.investment, o.annual_saving, o.years, o.discount_rate) e ON true
            WHERE o.subject_id = p_assessment),
        'score', assessment_score(p_assessment)));
END $$;
COMMENT ON FUNCTION sach.assessment_content(bigint, timestamptz) IS 'Periods, balance, energy and emissions, options with their economics and the score of an assessment, as pages and the frozen report show them.';
