CREATE OR REPLACE FUNCTION sach.request_digest(p_target text, p_event text, p_expected_version int, p_payload jsonb) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(convert_to(json_build_array(p_target, p_event, p_expected_version, p_payload)::text, 'UTF8'))
$$;
COMMENT ON FUNCTION sach.request_digest(text, text, int, jsonb) IS 'What a request asked for; an idempotency key may only repeat the same.';
