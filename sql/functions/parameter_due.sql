CREATE OR REPLACE FUNCTION sach.parameter_due(p_network int, p_parameter text, p_from timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_day date;
    v_parameter scheme_parameter;
BEGIN
    PERFORM parameter_amount(p_network, p_parameter, p_from);
    SELECT calendar INTO STRICT v_calendar
    FROM network
    WHERE network = p_network;
    v_day := network_day(p_network, p_from);
    SELECT * INTO STRICT v_parameter
    FROM scheme_parameter
    WHERE network = p_network AND parameter = p_parameter AND valid_from <= v_day
    ORDER BY valid_from DESC
    LIMIT 1;
    RETURN calendar_day_end(v_calendar, CASE v_parameter.unit
        WHEN 'working_day' THEN calendar_add_working_days(v_calendar, v_day, v_parameter.amount)
        WHEN 'day' THEN calendar_add_days(v_calendar, v_day, v_parameter.amount, true)
        WHEN 'month' THEN calendar_add_months(v_calendar, v_day, v_parameter.amount, true)
    END);
END $$;
COMMENT ON FUNCTION sach.parameter_due(int, text, timestamptz) IS 'The exclusive due instant of a time limit that starts now: the end of its last legal day (Civil Code art. 147-148: first day not counted, rolled forward over days off).';
