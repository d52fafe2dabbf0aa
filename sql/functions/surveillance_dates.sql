CREATE OR REPLACE FUNCTION sach.surveillance_dates(
    p_decided_on date, p_valid_until date, p_first_months int, p_lead_days int, p_renewal_days int)
RETURNS TABLE (year int, counts_from date, counts_until date, due_on date)
LANGUAGE plpgsql IMMUTABLE ROWS 3 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_first date := (p_decided_on + make_interval(months => p_first_months))::date;
    v_renewal_year int := extract(year FROM p_valid_until - p_renewal_days);
    v_year int := extract(year FROM v_first);
    v_is_apart boolean;
BEGIN
    IF v_first >= p_valid_until THEN
        RETURN;
    END IF;
    -- Early in its year the first day leaves no time to assess within that calendar year: then the two rules get a row each.
    v_is_apart := v_first - make_date(v_year, 1, 1) < p_lead_days OR v_year >= v_renewal_year;
    IF v_is_apart THEN
        RETURN QUERY SELECT NULL::int, p_decided_on, make_date(v_year, 12, 31), v_first;
    END IF;
    RETURN QUERY
    SELECT y, make_date(y, 1, 1), make_date(y, 12, 31),
        CASE WHEN y = v_year AND NOT v_is_apart THEN v_first ELSE make_date(y, 12, 31) END
    FROM generate_series(extract(year FROM p_decided_on)::int + 1, v_renewal_year - 1) y;
END $$;
COMMENT ON FUNCTION sach.surveillance_dates(date, date, int, int, int) IS 'When surveillance is due (17021-1 9.1.3.3): the first at most twelve months after the decision, and one in each calendar year after the decision''s but the renewal year, the one in which the renewal has to be filed. Two rules, both kept: year NULL is a row for the first rule alone. Months, days, days.';
