CREATE OR REPLACE FUNCTION sach.guard_replacement_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            ELSE ARRAY(
                SELECT 'team_member_ineligible:' || upper(p_payload ->> 'in') || ' ' || gap
                FROM unnest(eligibility_gaps(person_find(p_payload ->> 'in'), 'ASSR', p_subject, p_now)) gap)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_replacement_eligible(bigint, bigint, jsonb, timestamptz) IS 'M7: the new member is eligible (R3).';
