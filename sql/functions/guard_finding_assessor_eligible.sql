CREATE OR REPLACE FUNCTION sach.guard_finding_assessor_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN eligibility_gaps(p_actor, 'ASSR', p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_finding_assessor_eligible(bigint, bigint, jsonb, timestamptz) IS 'F3, F5, R3: whoever judges a plan or verifies an action is eligible to assess the case at that moment, on the team or not.';
