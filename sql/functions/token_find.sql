CREATE OR REPLACE FUNCTION sach.token_find(p_digest bytea)
RETURNS TABLE (token bigint, person bigint, scope text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT token, person, scope
    FROM api_token
    WHERE digest = p_digest AND revoked_at IS NULL AND expires_at > clock_now()
$$;
COMMENT ON FUNCTION sach.token_find(bytea) IS 'The live token whose secret has this SHA-256; no row when it is unknown, revoked or over.';
