CREATE OR REPLACE FUNCTION sach.data_problems(p_data jsonb, p_required text[], p_optional text[]) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH field AS (
        SELECT split_part(f, ' ', 1) AS name, split_part(f, ' ', 2) AS type, true AS is_required
        FROM unnest(p_required) f
        UNION ALL
        SELECT split_part(f, ' ', 1), split_part(f, ' ', 2), false
        FROM unnest(p_optional) f
    )
    SELECT CASE
        WHEN jsonb_typeof(p_data) IS DISTINCT FROM 'object' THEN ARRAY['payload_not_object']
        ELSE ARRAY(
            SELECT CASE
                WHEN f.name IS NULL THEN 'field_unknown:' || d.key
                WHEN d.value IS NULL OR d.value = 'null' THEN 'field_missing:' || f.name
                ELSE 'field_invalid:' || f.name
                END
            FROM jsonb_each(CASE WHEN jsonb_typeof(p_data) = 'object' THEN p_data ELSE '{}' END) d
            FULL JOIN field f ON f.name = d.key
            WHERE f.name IS NULL
                OR (f.is_required AND (d.value IS NULL OR d.value = 'null'))
                OR (d.value <> 'null' AND NOT payload_value_fits(f.type, NULL, d.value))
            ORDER BY coalesce(f.name, d.key))
        END
$$;
COMMENT ON FUNCTION sach.data_problems(jsonb, text[], text[]) IS 'What is wrong with an object that a *_save function takes: members are given as "name type" with the types of workflow_field. Empty = fits.';
