CREATE OR REPLACE FUNCTION sach.effect_obligation_request_amendment(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT task_open(s.network, 'amendment_requested', s.id, 'CONS', jsonb_build_object('reason', p_payload ->> 'reason'), p_now)
    FROM subject s
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_obligation_request_amendment(bigint, int, bigint, jsonb, timestamptz) IS 'O13: asks the consolidator to agree to an amendment of a report that is consolidated already.';
