CREATE OR REPLACE FUNCTION sach.guard_amendment_changes_something(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_payload IS NULL OR p_payload ->> 'reason' = 'unit_succession' OR EXISTS (
        SELECT
        FROM certificate c
        WHERE c.subject_id = p_subject
            AND (p_payload ->> 'holder_name' <> c.holder_name OR p_payload ->> 'holder_name_en' IS DISTINCT FROM c.holder_name_en
                    AND p_payload ->> 'holder_name_en' IS NOT NULL
                OR p_payload ->> 'site_address' <> c.site_address OR p_payload ->> 'scope_vi' <> c.scope_vi
                OR p_payload ->> 'scope_en' IS DISTINCT FROM c.scope_en AND p_payload ->> 'scope_en' IS NOT NULL
                OR jsonb_array_length(coalesce(nullif(p_payload -> 'sites', 'null'), '[]')) > 0
                OR jsonb_array_length(coalesce(nullif(p_payload -> 'products', 'null'), '[]')) > 0))
        THEN '{}' ELSE ARRAY['amendment_empty'] END;
END $$;
COMMENT ON FUNCTION sach.guard_amendment_changes_something(bigint, bigint, jsonb, timestamptz) IS 'C12, C16: a new version says something else than the old one; only a units new name needs no change of its own.';
