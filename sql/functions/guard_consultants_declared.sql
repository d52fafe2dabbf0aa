CREATE OR REPLACE FUNCTION sach.guard_consultants_declared(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN jsonb_typeof(p_payload -> 'consultants') IS DISTINCT FROM 'array' THEN ARRAY['consultants_undeclared']
            ELSE ARRAY(
                SELECT 'consultant_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'consultants') WITH ORDINALITY AS consultant (value, no)
                WHERE jsonb_typeof(value) <> 'object'
                    OR coalesce(nullif(value ->> 'organisation', ''), nullif(value ->> 'person', '')) IS NULL
                    OR NOT (value ->> 'until' IS NULL OR payload_value_fits('date', NULL, value -> 'until'))
                ORDER BY no)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_consultants_declared(bigint, bigint, jsonb, timestamptz) IS 'A2: the consultants of the last 24 months are declared; an empty list is the statement that there were none.';
