CREATE OR REPLACE FUNCTION sach.guard_points_listed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload -> 'points' = '[]' THEN ARRAY['point_missing']
            ELSE ARRAY(
                SELECT 'point_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'points') WITH ORDINALITY AS point (value, no)
                WHERE jsonb_typeof(value) <> 'string' OR value #>> '{}' = ''
                ORDER BY no)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_points_listed(bigint, bigint, jsonb, timestamptz) IS 'A13: the reviewer says in numbered points what is missing.';
