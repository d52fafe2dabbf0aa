CREATE OR REPLACE FUNCTION sach.token_list()
RETURNS TABLE (
    token bigint, person text, person_name text, name text, scope text, created_at timestamptz, expires_at timestamptz,
    revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT t.token, 'P' || t.person, p.name, t.name, t.scope, t.created_at, t.expires_at, t.revoked_at
    FROM api_token t
    JOIN person p USING (person)
    ORDER BY t.token
$$;
COMMENT ON FUNCTION sach.token_list() IS 'All bearer tokens without anything that could be used as one.';
