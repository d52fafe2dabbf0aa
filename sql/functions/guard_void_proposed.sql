CREATE OR REPLACE FUNCTION sach.guard_void_proposed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN proposal_stands(p_subject, 'propose_void', p_actor) THEN '{}' ELSE ARRAY['void_not_proposed'] END);
END $$;
COMMENT ON FUNCTION sach.guard_void_proposed(bigint, bigint, jsonb, timestamptz) IS 'A23: another person has proposed to void.';
