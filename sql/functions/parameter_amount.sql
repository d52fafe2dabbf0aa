CREATE OR REPLACE FUNCTION sach.parameter_amount(p_network int, p_parameter text, p_now timestamptz) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_amount int;
BEGIN
    SELECT amount INTO v_amount
    FROM scheme_parameter
    WHERE network = p_network AND parameter = p_parameter AND valid_from <= network_day(p_network, p_now)
    ORDER BY valid_from DESC
    LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'parameter % of network % has no value on this day', p_parameter, p_network
            USING ERRCODE = 'WFPAR', HINT = 'Add a dated row to scheme_parameter.';
    END IF;
    RETURN v_amount;
END $$;
COMMENT ON FUNCTION sach.parameter_amount(int, text, timestamptz) IS 'The amount of a scheme parameter in force on the day; WFPAR when it has none. A case that has left draft asks case_amount(), which keeps to the day it was received (R2); this is for what binds the network itself (bars, escalations, cut-off hour) and for subjects without a case.';
