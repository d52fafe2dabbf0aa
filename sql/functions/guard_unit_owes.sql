CREATE OR REPLACE FUNCTION sach.guard_unit_owes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_rule obligation_rule;
    v_unit bigint := unit_find(p_payload ->> 'unit');
    v_period text := p_payload ->> 'period';
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT r.* INTO v_rule
    FROM obligation_rule r
    JOIN network n ON n.code = r.network
    JOIN subject s ON s.network = n.network AND s.id = p_subject
    WHERE r.rule = p_payload ->> 'rule'
    ORDER BY r.version DESC
    LIMIT 1;
    IF NOT FOUND OR v_period !~ '^[0-9]{4}$' THEN
        RETURN ARRAY['obligation_rule_unknown:' || (p_payload ->> 'rule')];
    END IF;
    IF v_unit IS NULL OR NOT EXISTS (SELECT FROM obligation_owing(v_rule.rule, v_rule.version, v_period::int, v_unit)) THEN
        RETURN ARRAY['unit_owes_nothing:' || (p_payload ->> 'unit')];
    END IF;
    IF EXISTS (SELECT FROM obligation o WHERE o.rule = v_rule.rule AND o.unit = v_unit AND o.for_unit = v_unit AND o.period = v_period) THEN
        RETURN ARRAY['obligation_exists:' || v_period];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_unit_owes(bigint, bigint, jsonb, timestamptz) IS 'O1: the rule covers the period, the unit owes it on the anchor day, and it is not there yet.';
