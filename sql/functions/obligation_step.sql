CREATE OR REPLACE FUNCTION sach.obligation_step(p_step text, p_round int) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN p_round = 1 THEN p_step ELSE p_step || '/' || p_round END
$$;
COMMENT ON FUNCTION sach.obligation_step(text, int) IS
    'The name of a ladder step in a planning round: -5wd, after an extension -5wd/2. No search_path is set so that it can be inlined; it names only pg_catalog.';
