CREATE OR REPLACE FUNCTION sach.guard_amendment_agreed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT obligation_proposal_gaps(p_subject, 'agree_amendment', p_actor)
$$;
COMMENT ON FUNCTION sach.guard_amendment_agreed(bigint, bigint, jsonb, timestamptz) IS 'O13: the consolidator agreed to the amendment since the report was consolidated, and is not the person who files it.';
