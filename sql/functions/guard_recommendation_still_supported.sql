CREATE OR REPLACE FUNCTION sach.guard_recommendation_still_supported(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT recommendation_gaps(p_subject, p_now));
END $$;
COMMENT ON FUNCTION sach.guard_recommendation_still_supported(bigint, bigint, jsonb, timestamptz) IS 'A16: what carried the recommendation is looked at again at the moment of the decision.';
