CREATE OR REPLACE FUNCTION sach.token_create(
    p_digest bytea, p_person bigint, p_name text, p_scope text, p_days int, p_actor bigint)
RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_token bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RAISE EXCEPTION 'only an administrator makes tokens'
            USING ERRCODE = 'WFTOK', HINT = 'The role is ADMN or COOR.';
    END IF;
    IF p_days NOT BETWEEN 1 AND 3660 THEN
        RAISE EXCEPTION 'a token lives between 1 and 3660 days'
            USING ERRCODE = 'WFTOK', HINT = 'Make a new one before it ends.';
    END IF;
    INSERT INTO api_token (digest, person, name, scope, created_at, created_by, expires_at)
    VALUES (p_digest, p_person, p_name, p_scope, clock_now(), p_actor, clock_now() + make_interval(days => p_days))
    RETURNING token INTO v_token;
    RETURN v_token;
END $$;
COMMENT ON FUNCTION sach.token_create(bytea, bigint, text, text, int, bigint) IS 'Stores a bearer token by the SHA-256 of its secret. p_days: 1 to 3660, p_actor an administrator, else WFTOK.';
