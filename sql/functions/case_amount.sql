CREATE OR REPLACE FUNCTION sach.case_amount(p_subject bigint, p_parameter text, p_now timestamptz) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (case_parameter(p_subject, p_parameter, p_now)).amount;
END $$;
COMMENT ON FUNCTION sach.case_amount(bigint, text, timestamptz) IS 'The amount of a scheme parameter as it holds for one case: case_parameter(). What binds the network''s people rather than the case (coi_cooloff) is asked with parameter_amount().';
