CREATE OR REPLACE FUNCTION sach.signing_key_end(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_key signing_key;
    v_now timestamptz := clock_now();
    v_codes text[];
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_holds(n.network, p_actor, 'ADMN', v_now)) THEN
        RETURN QUERY SELECT d.* FROM data_refuse('signing_key', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']) d;
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['key text', 'reason text'], ARRAY['revoke boolean', 'network text']);
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT d.* FROM data_refuse('signing_key', p_actor, 'bad_payload', v_codes) d;
        RETURN;
    END IF;
    SELECT * INTO v_key
    FROM signing_key
    WHERE key_id = p_data ->> 'key'
    FOR UPDATE;
    v_codes := CASE
        WHEN v_key.key_id IS NULL THEN ARRAY['signing_key_unknown:' || (p_data ->> 'key')]
        WHEN coalesce((p_data ->> 'revoke')::boolean, false) THEN '{}'
        WHEN v_key.retired_at IS NOT NULL OR v_key.revoked_at IS NOT NULL THEN '{}'
        WHEN NOT EXISTS (
            SELECT
            FROM signing_key o
            WHERE o.purpose = v_key.purpose AND o.key_id <> v_key.key_id AND o.retired_at IS NULL AND o.revoked_at IS NULL)
            THEN ARRAY['signing_key_last:' || v_key.key_id]
        ELSE '{}' END;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT d.* FROM data_refuse('signing_key', p_actor, 'unmet', v_codes) d;
        RETURN;
    END IF;
    UPDATE signing_key
    SET retired_at = coalesce(retired_at, greatest(v_now, valid_from)),
        revoked_at = CASE WHEN coalesce((p_data ->> 'revoke')::boolean, false) THEN coalesce(revoked_at, greatest(v_now, valid_from)) ELSE revoked_at END,
        ended_by = p_actor, end_reason = p_data ->> 'reason'
    WHERE key_id = v_key.key_id AND (revoked_at IS NULL AND (p_data ->> 'revoke')::boolean OR retired_at IS NULL);
    RETURN QUERY SELECT 'saved', v_key.key_id, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.signing_key_end(jsonb, bigint) IS 'Retires a key {key, reason}: it signs no more, what it signed stays good; or, with revoke, declares that nothing on its word is believed. The last key of a purpose is not retired before another one has been in use. No way back; repeating changes nothing. ADMN.';
