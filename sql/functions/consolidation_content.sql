CREATE OR REPLACE FUNCTION sach.consolidation_content(p_report bigint, p_snapshot bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_report report;
    v_rule obligation_rule;
    v_dates record;
    v_saving jsonb;
    v_group jsonb;
    v_all record;
BEGIN
    SELECT * INTO STRICT v_report
    FROM report
    WHERE subject_id = p_report;
    SELECT * INTO STRICT v_rule
    FROM obligation_rule
    WHERE rule = v_report.rule AND version = v_report.rule_version;
    SELECT * INTO STRICT v_dates
    FROM obligation_dates(v_report.rule, v_report.rule_version, v_report.period::int);
    v_saving := consolidation_saving(p_report, v_report.period);
    v_group := consolidation_group(p_report);
    SELECT * INTO STRICT v_all
    FROM consolidation_ratio(p_report, p_snapshot, 'A1', 'A1');
    RETURN jsonb_build_object(
        'rule', v_report.rule, 'period', v_report.period, 'dataFrom', v_dates.data_from, 'dataTo', v_dates.data_to, 'anchorDate', v_dates.anchor,
        'dueAt', v_dates.due_at, 'takenAt', p_now, 'legalBasisVi', v_rule.legal_basis_vi, 'legalBasisEn', v_rule.legal_basis_en,
        'planNameVi', v_rule.plan_name_vi, 'planNameEn', v_rule.plan_name_en, 'successorPolicy', v_rule.successor_policy,
        'texts', v_report.texts, 'milestones', v_report.milestones,
        'counts', (
            SELECT jsonb_build_object(
                'expected', count(*) FILTER (WHERE i.status IN ('received', 'checking', 'returned', 'missing')),
                'received', count(*) FILTER (WHERE i.status IN ('received', 'checking')), 'counted', count(*) FILTER (WHERE i.is_counted),
                'late', count(*) FILTER (WHERE i.is_late), 'returned', count(*) FILTER (WHERE i.status = 'returned'),
                'missing', count(*) FILTER (WHERE i.status = 'missing'), 'waived', count(*) FILTER (WHERE i.status = 'waived'),
                'void', count(*) FILTER (WHERE i.status = 'void'), 'transferred', count(*) FILTER (WHERE i.status = 'transferred'))
            FROM report_input i
            WHERE i.snapshot = p_snapshot),
        'units', (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'unit', u.reference, 'nameVi', unit_label(u.unit, v_dates.data_to, 'vi'), 'nameEn', unit_label(u.unit, v_dates.data_to, 'en'),
                'forUnit', CASE WHEN i.for_unit <> i.unit THEN f.reference END, 'obligation', 'O' || i.obligation, 'status', i.status,
                'isLate', i.is_late, 'lateDays', CASE WHEN i.is_late THEN
                    (o.first_complete_at AT TIME ZONE c.time_zone)::date - o.last_day END,
                'isCounted', i.is_counted, 'isNil', o.is_nil, 'isOnPaper', o.paper_number IS NOT NULL,
                'inventory', coalesce(a.reported, k.value), 'inventorySource', CASE WHEN a.reported IS NOT NULL THEN 'reported' ELSE k.source END))
                ORDER BY u.reference, f.reference), '[]')
            FROM report_input i
            JOIN reporting_unit u ON u.unit = i.unit
            JOIN reporting_unit f ON f.unit = i.for_unit
            JOIN calendar c ON c.calendar = v_dates.calendar
            LEFT JOIN obligation o ON o.subject_id = i.obligation
            LEFT JOIN report_figure a ON a.snapshot = i.snapshot AND a.unit = i.for_unit AND a.code = 'A1'
            LEFT JOIN consolidation_inventory(v_report.network, v_report.rule, v_report.period, v_dates.data_to, 'A1', ARRAY(
                SELECT m.for_unit
                FROM report_input m
                WHERE m.snapshot = p_snapshot AND NOT m.is_counted)) k ON k.unit = i.for_unit
            WHERE i.snapshot = p_snapshot),
        'coverage', jsonb_build_object(
            'respondingInventory', v_all.denominator, 'missingInventory', v_all.missing_known, 'missingUnknown', v_all.missing_unknown,
            'percent', CASE WHEN v_all.denominator + v_all.missing_known > 0
                THEN round(v_all.denominator / (v_all.denominator + v_all.missing_known) * 100, 1) END),
        'figures', (
            SELECT coalesce(jsonb_object_agg(g.code, jsonb_build_object(
                'reported', g.reported, 'computed', g.computed, 'units', g.units, 'labelVi', d.label_vi, 'labelEn', d.label_en,
                'unitVi', d.unit_vi, 'unitEn', d.unit_en, 'span', d.span, 'percentageOf', d.percentage_of)), '{}')
            FROM (
                SELECT n.code, sum(n.reported) AS reported, sum(n.computed) AS computed, count(n.reported) AS units
                FROM report_figure n
                WHERE n.snapshot = p_snapshot
                GROUP BY n.code
            ) g
            JOIN report_field d ON d.form = v_rule.form AND d.version = v_rule.form_version AND d.code = g.code),
        'countBasis', (
            SELECT CASE WHEN coalesce(sum(n.reported), 0) > 0 THEN 'enterprise_and_household' ELSE 'enterprise_only' END
            FROM report_figure n
            WHERE n.snapshot = p_snapshot AND n.code = 'A1b'),
        'targets', consolidation_target(p_report, p_snapshot, v_saving, v_group), 'savings', v_saving, 'groups', v_group);
END $$;
COMMENT ON FUNCTION sach.consolidation_content(bigint, bigint, timestamptz) IS
    'Everything a consolidated report shows, from the frozen inputs and figures of a snapshot and the facilities in consolidation_fact: counts and list of units, coverage, sums as reported and as computed, targets with bounds, savings, groups (certification.md §5.3). Missing units are counted, never filled with zeros.';
