CREATE OR REPLACE FUNCTION sach.obligation_generation_plan(p_until timestamptz)
RETURNS TABLE (network text, rule text, period text, generate_at timestamptz, missing int)
LANGUAGE sql STABLE ROWS 2 SET search_path = sach, pg_temp AS $$
    SELECT r.network, r.rule, y.year::text, calendar_instant(d.calendar, d.generate_on), owed.missing
    FROM obligation_rule r
    JOIN network n ON n.code = r.network
    CROSS JOIN LATERAL generate_series(
        extract(year FROM network_day(n.network, clock_now()))::int - 1,
        extract(year FROM network_day(n.network, p_until))::int + 1) y (year)
    CROSS JOIN LATERAL obligation_dates(r.rule, r.version, y.year) d
    CROSS JOIN LATERAL (
        SELECT count(*)::int AS missing
        FROM obligation_owing(r.rule, r.version, y.year) u
        WHERE NOT EXISTS (SELECT FROM obligation o WHERE o.rule = r.rule AND o.unit = u.unit AND o.for_unit = u.unit AND o.period = y.year::text)
    ) owed
    WHERE r.version = (SELECT max(l.version) FROM obligation_rule l WHERE l.rule = r.rule)
        AND d.generate_on <= network_day(n.network, p_until)
        AND d.generate_until >= network_day(n.network, clock_now())
        AND owed.missing > 0
$$;
COMMENT ON FUNCTION sach.obligation_generation_plan(timestamptz) IS
    'The years whose obligations are to be written down by p_until and are not there yet, with how many are missing. Years outside the loaded calendar are refused (WFCAL) rather than guessed.';
