CREATE OR REPLACE FUNCTION sach.guard_obligation_waive_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT obligation_proposal_gaps(p_subject, 'propose_waive', p_actor));
END $$;
COMMENT ON FUNCTION sach.guard_obligation_waive_proposed(bigint, bigint, jsonb, timestamptz) IS 'O11: two persons: another one proposed it since the report came into this state.';
