CREATE OR REPLACE FUNCTION sach.guard_sites_known(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload -> 'sites' = '[]' THEN ARRAY['site_unknown:?']
            ELSE ARRAY(
                SELECT 'site_unknown:' || coalesce(value #>> '{}', '?')
                FROM jsonb_array_elements(p_payload -> 'sites') removed (value)
                WHERE NOT EXISTS (
                    SELECT
                    FROM application_site t
                    WHERE t.subject_id = p_subject AND t.removed_at IS NULL AND t.no::text = value #>> '{}'))
            END);
END $$;
COMMENT ON FUNCTION sach.guard_sites_known(bigint, bigint, jsonb, timestamptz) IS 'A19: the sites to take out are numbers of sites that are in.';
