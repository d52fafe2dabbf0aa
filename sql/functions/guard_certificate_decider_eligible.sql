CREATE OR REPLACE FUNCTION sach.guard_certificate_decider_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN eligibility_gaps(p_actor, 'DECI', p_subject, p_now)
        || CASE WHEN EXISTS (
            SELECT FROM certificate_action a
            WHERE a.certificate = p_subject AND a.closed_at IS NULL AND a.proposed_by = p_actor)
            THEN ARRAY['decider_proposed_it'] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_certificate_decider_eligible(bigint, bigint, jsonb, timestamptz) IS 'C6, C8-C10, C15, R3: whoever decides about a certificate is eligible as a decision maker, assessed nothing of this case and did not propose the measure.';
