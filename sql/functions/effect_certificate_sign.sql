CREATE OR REPLACE FUNCTION sach.effect_certificate_sign(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE certificate
    SET key_id = p_payload ->> 'key_id', signature = decode(p_payload ->> 'signature', 'base64'), signed_at = p_now
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_certificate_sign(bigint, int, bigint, jsonb, timestamptz) IS 'C3: stores the signature; from here on the row is the register''s.';
