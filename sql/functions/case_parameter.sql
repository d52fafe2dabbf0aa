CREATE OR REPLACE FUNCTION sach.case_parameter(p_subject bigint, p_parameter text, p_now timestamptz) RETURNS sach.scheme_parameter
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date := scheme_day(p_subject, p_now);
    v_parameter scheme_parameter;
BEGIN
    SELECT p.* INTO v_parameter
    FROM scheme_parameter p
    WHERE p.network = (SELECT network FROM subject WHERE id = p_subject)
        AND p.parameter = p_parameter
        AND p.valid_from <= greatest(v_day, network_day(p.network, p_now))
    ORDER BY p.valid_from <= v_day DESC, CASE WHEN p.valid_from <= v_day THEN p.valid_from END DESC, p.valid_from
    LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'parameter % of subject % has no value on this day', p_parameter, p_subject
            USING ERRCODE = 'WFPAR', HINT = 'Add a dated row to scheme_parameter.';
    END IF;
    RETURN v_parameter;
END $$;
COMMENT ON FUNCTION sach.case_parameter(bigint, text, timestamptz) IS 'A scheme parameter as it holds for one case (R2): the row in force on the day the case was received, however often the scheme changed since, unless the case was migrated. A parameter that is younger than the case counts as it was first set. WFPAR when there is none.';
