CREATE OR REPLACE FUNCTION sach.effect_obligation_draft(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE obligation
    SET report = p_payload -> 'report'
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_obligation_draft(bigint, int, bigint, jsonb, timestamptz) IS 'O4: keeps the draft as it is; what is missing is a warning, not a refusal.';
