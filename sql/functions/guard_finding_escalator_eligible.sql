CREATE OR REPLACE FUNCTION sach.guard_finding_escalator_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE
        WHEN actor_holds((SELECT network FROM subject WHERE id = p_subject), p_actor, 'COOR', p_now) THEN '{}'
        ELSE eligibility_gaps(p_actor, 'ASSR', p_subject, p_now)
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_escalator_eligible(bigint, bigint, jsonb, timestamptz) IS 'F7, R3: the coordinator, or an assessor who is eligible in the case.';
