CREATE OR REPLACE FUNCTION sach.obligation_dates(p_rule text, p_version int, p_year int)
RETURNS TABLE (
    network int, calendar text, anchor date, data_from date, data_to date, cutoff_date date, last_day date, due_at timestamptz,
    open_on date, generate_on date, generate_until date)
LANGUAGE plpgsql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT n.network, n.calendar,
        make_date(p_year, r.anchor_month, r.anchor_day),
        make_date(p_year + r.data_from_year, r.data_from_month, r.data_from_day),
        make_date(p_year, r.data_to_month, r.data_to_day),
        make_date(p_year, r.cutoff_month, r.cutoff_day),
        d.last_day, calendar_day_end(n.calendar, d.last_day),
        d.last_day - r.open_before_days, d.last_day - r.open_before_days - r.generate_before_days, d.last_day + r.generate_until_days
    FROM obligation_rule r
    JOIN network n ON n.code = r.network
    CROSS JOIN LATERAL (
        SELECT calendar_roll(n.calendar, make_date(p_year, r.due_month, r.due_day) - 1, r.roll_policy) AS last_day
    ) d
    WHERE r.rule = p_rule AND r.version = p_version
        AND p_year >= r.first_period AND (r.last_period IS NULL OR p_year <= r.last_period);
END $$;
COMMENT ON FUNCTION sach.obligation_dates(text, int, int) IS
    'The dates of a rule for one year: no row when the rule does not cover the year. "Before 15 December" makes 14 December the last day and 15 December 00:00 local the exclusive due instant.';
