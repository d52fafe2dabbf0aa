CREATE OR REPLACE FUNCTION sach.obligation_part(p_rule text, p_version int, p_year int, p_unit bigint, OUT data_from date, OUT data_to date)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    SELECT CASE WHEN split.here THEN greatest(d.data_from, u.valid_from) ELSE d.data_from END,
        CASE WHEN split.here THEN least(d.data_to, u.valid_to - 1) ELSE d.data_to END
    INTO data_from, data_to
    FROM obligation_dates(p_rule, p_version, p_year) d
    JOIN reporting_unit u ON u.unit = p_unit
    JOIN obligation_rule r ON r.rule = p_rule AND r.version = p_version
    CROSS JOIN LATERAL (
        SELECT r.successor_policy = 'split_at_change' AND EXISTS (
            SELECT
            FROM unit_edge e
            WHERE (e.successor = u.unit AND e.effective_on = u.valid_from) OR (e.predecessor = u.unit AND e.effective_on = u.valid_to)) AS here
    ) split;
END $$;
COMMENT ON FUNCTION sach.obligation_part(text, int, int, bigint) IS
    'The days a unit reports on for a year: the rule''s whole period, or, where the rule splits it at a change of units, the part in which the unit existed.';
