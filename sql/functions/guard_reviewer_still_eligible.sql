CREATE OR REPLACE FUNCTION sach.guard_reviewer_still_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT eligibility_gaps(p_actor, 'REVW', p_subject, p_now));
END $$;
COMMENT ON FUNCTION sach.guard_reviewer_still_eligible(bigint, bigint, jsonb, timestamptz) IS 'A14, R3: whoever recommends is eligible at that moment, not only when assigned.';
