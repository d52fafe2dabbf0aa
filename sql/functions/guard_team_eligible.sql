CREATE OR REPLACE FUNCTION sach.guard_team_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            -- Asked without a payload by an assessor: whether the asker could be on the team.
            WHEN p_payload IS NULL THEN (
                SELECT coalesce(array_agg('team_member_ineligible:P' || p_actor || ' ' || gap ORDER BY gap), '{}')
                FROM subject s
                CROSS JOIN unnest(eligibility_gaps(p_actor, 'ASSR', p_subject, p_now)) gap
                WHERE s.id = p_subject
                    AND actor_holds(s.network, p_actor, 'ASSR', p_now)
                    AND NOT actor_holds(s.network, p_actor, 'COOR', p_now))
            ELSE ARRAY(
                SELECT 'team_member_ineligible:P' || member.person || ' ' || gap
                FROM (
                    SELECT DISTINCT person_find(value ->> 'person') AS person
                    FROM jsonb_array_elements(p_payload -> 'members') AS m (value)
                ) member
                CROSS JOIN LATERAL unnest(eligibility_gaps(member.person, 'ASSR', p_subject, p_now)) gap
                WHERE member.person IS NOT NULL
                ORDER BY member.person, gap)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_team_eligible(bigint, bigint, jsonb, timestamptz) IS 'M2: every member is eligible (R3).';
