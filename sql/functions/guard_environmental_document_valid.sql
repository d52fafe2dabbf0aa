CREATE OR REPLACE FUNCTION sach.guard_environmental_document_valid(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload ->> 'env_exemption' IS NOT NULL OR environmental_document_stands(p_subject, p_now) THEN '{}'
            ELSE ARRAY['environmental_document_missing']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_environmental_document_valid(bigint, bigint, jsonb, timestamptz) IS 'A8: an accepted environmental document of the facility covers this day, or the officer names why none is owed.';
