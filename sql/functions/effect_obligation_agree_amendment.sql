CREATE OR REPLACE FUNCTION sach.effect_obligation_agree_amendment(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT task_settle('amendment_requested', p_subject, '', p_actor, p_now)
$$;
COMMENT ON FUNCTION sach.effect_obligation_agree_amendment(bigint, int, bigint, jsonb, timestamptz) IS 'O13: the request is answered; the unit may file its amendment.';
