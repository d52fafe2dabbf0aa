CREATE OR REPLACE FUNCTION sach.consolidation_target(p_report bigint, p_snapshot bigint, p_saving jsonb, p_group jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'targetSet', t.target_set, 'version', t.version, 'setNameVi', s.name_vi, 'setNameEn', s.name_en, 'target', t.target, 'kind', t.kind, 'counts', t.counts,
        'nameVi', t.name_vi, 'nameEn', t.name_en, 'low', t.low, 'high', t.high, 'numeratorCode', t.numerator, 'denominatorCode', t.denominator))
        || jsonb_build_object(
            'numerator', q.numerator, 'denominator', q.denominator, 'units', q.units, 'percent', v.percent, 'lower', q.lower, 'upper', q.upper,
            'missingUnknown', q.missing_unknown,
            'median', CASE WHEN t.kind = 'saving' THEN e.line -> 'medianPercent' END,
            'sitesWithin', CASE WHEN t.kind = 'saving' THEN e.line -> 'distribution' -> 'from8to13' END,
            'computed', CASE WHEN t.counts = 'enterprise' THEN p_group -> 'enterprises' END,
            'statement', CASE WHEN t.kind = 'milestone' THEN r.milestones -> t.target END,
            'previousPercent', CASE WHEN t.kind = 'ratio' THEN before.percent END,
            'isMet', v.percent >= t.low)
        ORDER BY array_position(r.target_sets, t.target_set), t.position), '[]')
    FROM report r
    JOIN target_set s ON s.target_set = ANY (r.target_sets)
        AND s.version = (SELECT max(n.version) FROM target_set n WHERE n.target_set = s.target_set)
    JOIN target t ON t.target_set = s.target_set AND t.version = s.version
        -- After a plan's last year its last targets are what is compared with.
        AND least(greatest(r.period::int, s.first_period), s.last_period) BETWEEN t.first_period AND t.last_period
    LEFT JOIN LATERAL (
        SELECT l.value AS line
        FROM jsonb_array_elements(p_saving -> 'streams') l (value)
        WHERE l.value ->> 'stream' = 'energy'
    ) e ON t.kind = 'saving'
    LEFT JOIN LATERAL consolidation_ratio(r.subject_id, p_snapshot, t.numerator, t.denominator) q ON t.kind = 'ratio'
    LEFT JOIN report b ON b.network = r.network AND b.rule = r.rule AND b.period = (r.period::int - 1)::text
    LEFT JOIN LATERAL consolidation_ratio(b.subject_id, b.snapshot, t.numerator, t.denominator) before ON t.kind = 'ratio' AND b.snapshot IS NOT NULL
    CROSS JOIN LATERAL (
        SELECT CASE t.kind
            WHEN 'ratio' THEN q.percent
            WHEN 'saving' THEN (e.line ->> 'percent')::numeric
            ELSE CASE r.milestones -> t.target -> 'value'
                WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE report_number(r.milestones -> t.target, 'value') END END AS percent
    ) v
    WHERE r.subject_id = p_report
$$;
COMMENT ON FUNCTION sach.consolidation_target(bigint, bigint, jsonb, jsonb) IS
    'A snapshot''s figures against the newest version of each of its target sets, as ratios of sums with bounds and last year''s value. percent NULL = no value (denominator 0, nothing measured, nothing stated), printed n/a, and isMet NULL with it. A saving target goes by energy; the other streams stand beside it.';
