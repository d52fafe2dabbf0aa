CREATE OR REPLACE FUNCTION sach.guard_decider_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT eligibility_gaps(p_actor, 'DECI', p_subject, p_now)
            || CASE
                WHEN p_actor IN (a.reviewer, a.recommended_by)
                    AND case_amount(s.id, 'decider_may_be_reviewer', p_now) = 0 THEN ARRAY['decider_is_reviewer']
                ELSE '{}'
                END
        FROM application a
        JOIN subject s ON s.id = a.subject_id
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_decider_eligible(bigint, bigint, jsonb, timestamptz) IS 'A16, A17, R3: the decider is eligible, is no consultancy''s staff, did not assess, and reviewed only if the policy allows it (17065 7.6.2, 17021-1 9.5.1).';
