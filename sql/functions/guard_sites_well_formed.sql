CREATE OR REPLACE FUNCTION sach.guard_sites_well_formed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload -> 'sites' IS NULL OR jsonb_typeof(p_payload -> 'sites') <> 'array' THEN '{}'
            ELSE ARRAY(
                SELECT 'site_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'sites') WITH ORDINALITY AS site (value, no)
                WHERE jsonb_typeof(value) <> 'object'
                    OR jsonb_typeof(value -> 'name') IS DISTINCT FROM 'string'
                    OR jsonb_typeof(value -> 'address') IS DISTINCT FROM 'string'
                    OR value ->> 'name' = ''
                    OR value ->> 'address' = ''
                ORDER BY no)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_sites_well_formed(bigint, bigint, jsonb, timestamptz) IS 'A1, A20: every site of the list has a name and an address.';
