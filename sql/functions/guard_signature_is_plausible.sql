CREATE OR REPLACE FUNCTION sach.guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN octet_length(decode(p_payload ->> 'signature', 'base64')) <> 64 THEN ARRAY['signature_length'] ELSE '{}' END
            || coalesce((
                SELECT CASE
                    WHEN k.retired_at <= p_now OR k.valid_from > p_now THEN ARRAY['signing_key_retired:' || k.key_id]
                    ELSE '{}' END
                FROM signing_key k
                WHERE k.key_id = p_payload ->> 'key_id' AND k.purpose = 'certificate'),
                CASE WHEN p_payload IS NULL THEN '{}' ELSE ARRAY['signing_key_unknown:' || (p_payload ->> 'key_id')] END));
END $$;
COMMENT ON FUNCTION sach.guard_signature_is_plausible(bigint, bigint, jsonb, timestamptz) IS 'C3: an Ed25519 signature of 64 bytes by a registered key that is in use; the daemon verifies it before it asks.';
