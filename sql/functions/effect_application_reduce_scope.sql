CREATE OR REPLACE FUNCTION sach.effect_application_reduce_scope(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application_site
    SET removed_at = p_now
    WHERE subject_id = p_subject
        AND removed_at IS NULL
        AND (p_payload -> 'sites' @> to_jsonb(no) OR p_payload -> 'sites' @> to_jsonb(no::text));
END $$;
COMMENT ON FUNCTION sach.effect_application_reduce_scope(bigint, int, bigint, jsonb, timestamptz) IS 'A19: takes sites out of the scope; their rows stay.';
