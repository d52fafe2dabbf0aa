CREATE OR REPLACE FUNCTION sach.payload_digest(p_payload jsonb) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN p_payload = '{}' THEN NULL ELSE sha256(convert_to(p_payload::text, 'UTF8')) END
$$;
COMMENT ON FUNCTION sach.payload_digest(jsonb) IS 'SHA-256 of the payload''s canonical jsonb text; NULL for the empty payload, which is not stored.';
