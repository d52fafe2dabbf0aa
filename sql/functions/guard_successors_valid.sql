CREATE OR REPLACE FUNCTION sach.guard_successors_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_obligation obligation;
    v_policy text := obligation_policy(p_subject, p_payload);
    v_given text;
    v_codes text[];
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT * INTO STRICT v_obligation
    FROM obligation
    WHERE subject_id = p_subject;
    SELECT r.successor_policy INTO STRICT v_given
    FROM obligation_rule r
    WHERE r.rule = v_obligation.rule AND r.version = v_obligation.version;
    IF v_policy IS NULL THEN
        RETURN ARRAY['succession_policy_missing'];
    ELSIF v_given <> 'authority_decides' AND p_payload ->> 'policy' <> v_given THEN
        RETURN ARRAY['succession_policy_given:' || v_given];
    ELSIF p_payload -> 'successors' = '[]' THEN
        RETURN ARRAY['successor_missing'];
    END IF;
    v_codes := ARRAY(
        SELECT 'successor_invalid:' || g.no
        FROM jsonb_array_elements(p_payload -> 'successors') WITH ORDINALITY g (value, no)
        WHERE jsonb_typeof(g.value) <> 'object' OR jsonb_typeof(g.value -> 'unit') IS DISTINCT FROM 'string'
            OR unit_find(g.value ->> 'unit') IS NULL
            OR coalesce(jsonb_typeof(g.value -> 'share'), 'null') NOT IN ('null', 'number')
            OR report_number(g.value, 'share') NOT BETWEEN 0.000001 AND 1
        ORDER BY g.no);
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    v_codes := ARRAY(
        SELECT 'successor_twice:' || (g.value ->> 'unit')
        FROM jsonb_array_elements(p_payload -> 'successors') g (value)
        GROUP BY unit_find(g.value ->> 'unit'), g.value ->> 'unit'
        HAVING count(*) > 1);
    IF (SELECT sum(report_number(g.value, 'share')) FROM jsonb_array_elements(p_payload -> 'successors') g (value)) > 1 THEN
        v_codes := v_codes || ARRAY['successor_shares_exceed_one'];
    END IF;
    v_codes := v_codes || ARRAY(
        SELECT 'successor_unknown:' || (g.value ->> 'unit')
        FROM jsonb_array_elements(p_payload -> 'successors') g (value)
        WHERE NOT EXISTS (
            SELECT
            FROM unit_edge e
            WHERE e.predecessor = v_obligation.unit AND e.successor = unit_find(g.value ->> 'unit')));
    -- What the successor has filed already cannot take in another unit's year unseen.
    v_codes := v_codes || ARRAY(
        SELECT 'successor_has_reported:' || (g.value ->> 'unit')
        FROM jsonb_array_elements(p_payload -> 'successors') g (value)
        JOIN obligation n ON n.rule = v_obligation.rule AND n.period = v_obligation.period AND n.unit = unit_find(g.value ->> 'unit')
            AND n.for_unit = n.unit
        JOIN subject s ON s.id = n.subject_id
        WHERE v_policy = 'successor_full_year' AND s.state NOT IN ('scheduled', 'open', 'returned'));
    IF p_payload ->> 'handover' IS NOT NULL AND NOT EXISTS (
        SELECT
        FROM jsonb_array_elements(p_payload -> 'successors') g (value)
        WHERE unit_find(g.value ->> 'unit') = unit_find(p_payload ->> 'handover'))
    THEN
        v_codes := v_codes || ARRAY['handover_not_a_successor:' || (p_payload ->> 'handover')];
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.guard_successors_valid(bigint, bigint, jsonb, timestamptz) IS 'O10: the successors are units that took over from the ended one, named once, with shares up to the whole, and have not reported already; how the year is divided is the rule''s or the authority''s word.';
