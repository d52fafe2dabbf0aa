CREATE OR REPLACE FUNCTION sach.guard_amendment_requested(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT obligation_proposal_gaps(p_subject, 'request_amendment', p_actor)
$$;
COMMENT ON FUNCTION sach.guard_amendment_requested(bigint, bigint, jsonb, timestamptz) IS 'O13: the unit asked for the amendment, and whoever agrees is another person.';
