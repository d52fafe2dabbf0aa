CREATE OR REPLACE FUNCTION sach.guard_handler_is_another(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM complaint c WHERE c.subject_id = p_subject AND c.handler = p_actor) THEN
        RETURN ARRAY['handler_already'];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_handler_is_another(bigint, bigint, jsonb, timestamptz) IS 'Complaint: only another handler takes it over, and with it the key to the complainant''s identity.';
