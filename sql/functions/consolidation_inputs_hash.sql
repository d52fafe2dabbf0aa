CREATE OR REPLACE FUNCTION sach.consolidation_inputs_hash(p_report bigint) RETURNS bytea
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT sha256(convert_to(concat_ws('|', r.rule, r.rule_version, r.period, r.target_sets, r.texts, r.milestones), 'UTF8')
        || coalesce((
            SELECT string_agg(convert_to(concat_ws(',', i.unit, i.for_unit, i.status, i.is_late), 'UTF8') || coalesce(i.digest, ''), ';'
                ORDER BY i.unit, i.for_unit)
            FROM consolidation_input(r.rule, r.rule_version, r.period) i), '')
        -- Hashed a thousand at a time: however many facilities there are, no more than these are held at once.
        || coalesce((
            SELECT string_agg(p.digest, '' ORDER BY p.part)
            FROM (
                SELECT f.facility / 1000 AS part, sha256(string_agg(int8send(f.facility) || f.digest, '' ORDER BY f.facility)) AS digest
                FROM facility_report f
                JOIN facility n ON n.facility = f.facility AND n.network = r.network
                WHERE f.period = r.period AND f.filed_at IS NOT NULL
                GROUP BY f.facility / 1000
            ) p), ''))
    FROM report r
    WHERE r.subject_id = p_report
$$;
COMMENT ON FUNCTION sach.consolidation_inputs_hash(bigint) IS
    'SHA-256 over what people put into a consolidated report: rule, period, target sets, texts, each expected unit''s report or its absence, each facility''s filed report.';
