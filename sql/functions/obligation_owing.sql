CREATE OR REPLACE FUNCTION sach.obligation_owing(p_rule text, p_version int, p_year int)
RETURNS TABLE (unit bigint, code text)
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT u.unit, u.code
    FROM obligation_rule r
    CROSS JOIN LATERAL obligation_dates(r.rule, r.version, p_year) d
    CROSS JOIN LATERAL unit_at(d.anchor, r.unit_kinds) u
    WHERE r.rule = p_rule AND r.version = p_version AND u.reports_to = unit_find(r.recipient_unit)
$$;
COMMENT ON FUNCTION sach.obligation_owing(text, int, int) IS
    'The units that owe a rule''s report for the year: those of its kinds that exist on the anchor day and are then accountable to the recipient.';
