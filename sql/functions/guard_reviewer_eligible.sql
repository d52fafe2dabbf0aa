CREATE OR REPLACE FUNCTION sach.guard_reviewer_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            ELSE eligibility_gaps(person_find(p_payload ->> 'reviewer'), 'REVW', p_subject, p_now)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_reviewer_eligible(bigint, bigint, jsonb, timestamptz) IS 'A12: the reviewer named is eligible (R3).';
