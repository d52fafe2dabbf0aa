CREATE OR REPLACE FUNCTION sach.guard_finding_reviewer_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN eligibility_gaps(p_actor, 'REVW', p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_finding_reviewer_eligible(bigint, bigint, jsonb, timestamptz) IS 'F9, R3: whoever rules on a dispute is eligible to review the case; those who assessed it are not.';
