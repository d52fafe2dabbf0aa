CREATE OR REPLACE FUNCTION sach.due_soon_until(p_network int, p_now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_days int;
BEGIN
    SELECT n.calendar, p.amount INTO v_calendar, v_days
    FROM network n
    LEFT JOIN LATERAL (
        SELECT s.amount
        FROM scheme_parameter s
        WHERE s.network = n.network AND s.parameter = 'due_soon' AND s.valid_from <= network_day(n.network, p_now)
        ORDER BY s.valid_from DESC
        LIMIT 1
    ) p ON true
    WHERE n.network = p_network;
    RETURN calendar_day_end(v_calendar, calendar_add_working_days(v_calendar, network_day(p_network, p_now), coalesce(v_days, 2)));
END $$;
COMMENT ON FUNCTION sach.due_soon_until(int, timestamptz) IS 'Until when a due instant counts as soon: the end of the due_soon-th working day from today (a network without the parameter: 2).';
