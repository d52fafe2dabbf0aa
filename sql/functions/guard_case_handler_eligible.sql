CREATE OR REPLACE FUNCTION sach.guard_case_handler_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN eligibility_gaps(p_actor, 'CASE', p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_case_handler_eligible(bigint, bigint, jsonb, timestamptz) IS 'Appeals and complaints, R3: the handler is competent, has declared, is not barred by links of the last 24 months, own or of an employer, and has no part in the matter (17065 7.13.5-6).';
