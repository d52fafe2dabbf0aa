CREATE OR REPLACE FUNCTION sach.effect_obligation_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE obligation
    SET accepted_by = p_actor
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_obligation_accept(bigint, int, bigint, jsonb, timestamptz) IS 'O8: notes who accepted.';
