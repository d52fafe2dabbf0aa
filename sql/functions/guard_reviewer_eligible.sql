CREATE OR REPLACE FUNCTION sach.guard_reviewer_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p_payload IS NULL THEN '{}'
        ELSE eligibility_gaps(person_find(p_payload ->> 'reviewer'), 'REVW', p_subject, p_now)
        END
$$;
COMMENT ON FUNCTION sach.guard_reviewer_eligible(bigint, bigint, jsonb, timestamptz) IS 'A12: the reviewer named is eligible (R3).';
