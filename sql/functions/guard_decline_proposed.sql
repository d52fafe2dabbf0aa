CREATE OR REPLACE FUNCTION sach.guard_decline_proposed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN proposal_stands(p_subject, 'propose_decline', p_actor) THEN '{}' ELSE ARRAY['decline_not_proposed'] END);
END $$;
COMMENT ON FUNCTION sach.guard_decline_proposed(bigint, bigint, jsonb, timestamptz) IS 'A9: another person has proposed to decline.';
