CREATE OR REPLACE FUNCTION sach.token_revoke(p_token bigint, p_actor bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RAISE EXCEPTION 'only an administrator ends tokens'
            USING ERRCODE = 'WFTOK', HINT = 'The role is ADMN or COOR.';
    END IF;
    UPDATE api_token
    SET revoked_at = coalesce(revoked_at, clock_now())
    WHERE token = p_token;
    RETURN FOUND;
END $$;
COMMENT ON FUNCTION sach.token_revoke(bigint, bigint) IS 'Ends a token at once; false when there is none. Repeating it changes nothing. WFTOK unless p_actor is an administrator.';
