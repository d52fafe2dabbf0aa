CREATE OR REPLACE FUNCTION sach.guard_report_period_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_period text := p_payload ->> 'period';
    v_rule text := p_payload ->> 'rule';
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    IF v_period !~ '^[0-9]{4}$' THEN
        RETURN ARRAY['obligation_rule_unknown:' || v_rule];
    END IF;
    IF NOT EXISTS (
        SELECT
        FROM obligation_rule r
        JOIN network n ON n.code = r.network AND n.network = v_network
        CROSS JOIN LATERAL obligation_dates(r.rule, r.version, v_period::int)
        WHERE r.rule = v_rule)
    THEN
        RETURN ARRAY['obligation_rule_unknown:' || v_rule];
    END IF;
    IF EXISTS (SELECT FROM report r WHERE r.network = v_network AND r.rule = v_rule AND r.period = v_period) THEN
        RETURN ARRAY['report_exists:' || v_period];
    END IF;
    IF p_payload -> 'target_sets' IS NULL OR p_payload -> 'target_sets' = 'null' THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY(
        SELECT 'target_set_unknown:' || coalesce(t.value #>> '{}', t.no::text)
        FROM jsonb_array_elements(p_payload -> 'target_sets') WITH ORDINALITY t (value, no)
        WHERE NOT EXISTS (SELECT FROM target_set s WHERE s.target_set = t.value #>> '{}')
        ORDER BY t.no);
END $$;
COMMENT ON FUNCTION sach.guard_report_period_known(bigint, bigint, jsonb, timestamptz) IS '§3.7: the rule covers the year, there is no consolidated report of it yet, and the target sets exist.';
