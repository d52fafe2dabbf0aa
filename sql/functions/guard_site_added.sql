CREATE OR REPLACE FUNCTION sach.guard_site_added(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR p_payload -> 'sites' <> '[]' THEN '{}'
            ELSE ARRAY['site_missing']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_site_added(bigint, bigint, jsonb, timestamptz) IS 'A20: an extension names at least one new site.';
