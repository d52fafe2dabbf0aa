CREATE OR REPLACE FUNCTION sach.signing_key_gaps(p_key_id text, p_purpose text, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN coalesce((
        SELECT CASE
            WHEN k.revoked_at IS NOT NULL OR k.retired_at <= p_now OR k.valid_from > p_now THEN ARRAY['signing_key_retired:' || k.key_id]
            ELSE '{}' END
        FROM signing_key k
        WHERE k.key_id = p_key_id AND k.purpose = p_purpose),
        ARRAY['signing_key_unknown:' || coalesce(p_key_id, '')]);
END $$;
COMMENT ON FUNCTION sach.signing_key_gaps(text, text, timestamptz) IS 'Why a key may not sign: unknown for this purpose, not yet in use, retired or revoked. Empty = it may.';
