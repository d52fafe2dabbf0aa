CREATE OR REPLACE FUNCTION sach.obligation_owing(p_rule text, p_version int, p_year int, p_unit bigint DEFAULT NULL)
RETURNS TABLE (unit bigint, code text)
LANGUAGE plpgsql STABLE ROWS 200 SET search_path = sach, pg_temp AS $$
DECLARE
    v_rule obligation_rule;
    v_anchor date;
    v_from date;
    v_recipient bigint;
BEGIN
    SELECT r.* INTO v_rule
    FROM obligation_rule r
    WHERE r.rule = p_rule AND r.version = p_version
        AND p_year >= r.first_period AND (r.last_period IS NULL OR p_year <= r.last_period);
    IF NOT FOUND THEN
        RETURN;
    END IF;
    v_anchor := make_date(p_year, v_rule.anchor_month, v_rule.anchor_day);
    -- Where the year is split at a change, a unit that ended before the anchor day still owes its own part.
    v_from := CASE v_rule.successor_policy
        WHEN 'split_at_change' THEN make_date(p_year + v_rule.data_from_year, v_rule.data_from_month, v_rule.data_from_day)
        ELSE v_anchor END;
    v_recipient := unit_find(v_rule.recipient_unit);
    RETURN QUERY
    SELECT u.unit, u.reference
    FROM unit_parent d
    JOIN reporting_unit u USING (unit)
    CROSS JOIN LATERAL (SELECT least(v_anchor, u.valid_to - 1) AS day) l
    WHERE d.parent = v_recipient
        AND d.hierarchy = 'accountability'
        AND d.valid_from <= l.day AND (d.valid_to IS NULL OR d.valid_to > l.day)
        AND u.valid_from <= v_anchor AND (u.valid_to IS NULL OR u.valid_to > v_from)
        AND u.kind = ANY (v_rule.unit_kinds)
        AND (p_unit IS NULL OR u.unit = p_unit);
END $$;
COMMENT ON FUNCTION sach.obligation_owing(text, int, int, bigint) IS
    'The units that owe a rule''s report for the year (or only p_unit, if it does): those of its kinds that exist on the anchor day and are then accountable to the recipient; where the rule splits the year at a change, also those that ended within the period before it.';
