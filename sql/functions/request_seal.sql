CREATE OR REPLACE FUNCTION sach.request_seal(p_actor bigint, p_key text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT encode(sha256(convert_to(p_actor::text || '/' || p_key, 'UTF8')), 'hex')
$$;
COMMENT ON FUNCTION sach.request_seal(bigint, text) IS 'The idempotency key of a sealed event as the ledger keeps it: whoever knows the key finds the event again, nobody finds the person. No search_path is set so that it can be inlined; it names only pg_catalog.';
