CREATE OR REPLACE FUNCTION sach.event_hash(
    p_previous bytea, p_subject bigint, p_version int, p_workflow text, p_revision int, p_from_state text, p_event text,
    p_to_state text, p_actor bigint, p_on_behalf_of bigint, p_at timestamptz, p_payload_digest bytea, p_request_key text)
RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(coalesce(p_previous, '\x'::bytea) || convert_to(json_build_array(
        p_subject, p_version, p_workflow, p_revision, p_from_state, p_event, p_to_state, p_actor, p_on_behalf_of,
        (extract(epoch FROM p_at) * 1000000)::bigint, encode(p_payload_digest, 'hex'), p_request_key)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION sach.event_hash(bytea, bigint, int, text, int, text, text, text, bigint, bigint, timestamptz, bytea, text) IS
    'The chain''s link: SHA-256 of the previous hash (nothing for a birth) and the JSON array of the event, its time in microseconds since 1970. No search_path is set so that it can be inlined; it names only pg_catalog.';
