CREATE OR REPLACE FUNCTION sach.payload_problems(p_workflow text, p_revision int, p_event text, p_payload jsonb) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_codes text[];
BEGIN
    IF jsonb_typeof(p_payload) IS DISTINCT FROM 'object' THEN
        RETURN ARRAY['payload_not_object'];
    END IF;
    IF p_payload = '{}' THEN
        RETURN ARRAY(
            SELECT 'field_missing:' || field
            FROM workflow_field
            WHERE workflow = p_workflow AND revision = p_revision AND event = p_event AND is_required
            ORDER BY field);
    END IF;
    SELECT coalesce(array_agg(problem ORDER BY field), '{}') INTO v_codes
    FROM (
        SELECT coalesce(f.field, p.key) AS field,
            CASE
                WHEN f.field IS NULL THEN 'field_unknown:' || p.key
                WHEN p.value IS NULL OR p.value = 'null' THEN
                    CASE WHEN f.is_required THEN 'field_missing:' || f.field END
                WHEN NOT payload_value_fits(f.type, f.choices, p.value) THEN 'field_invalid:' || f.field
            END AS problem
        FROM (
            SELECT field, type, is_required, choices
            FROM workflow_field
            WHERE workflow = p_workflow AND revision = p_revision AND event = p_event
        ) f
        FULL JOIN jsonb_each(p_payload) p ON p.key = f.field
    ) checked
    WHERE problem IS NOT NULL;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.payload_problems(text, int, text, jsonb) IS 'What is wrong with an event''s payload by workflow_field: unknown, missing and ill-typed fields, by name. Empty = fits.';
