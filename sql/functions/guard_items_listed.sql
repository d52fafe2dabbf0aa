CREATE OR REPLACE FUNCTION sach.guard_items_listed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN jsonb_typeof(p_payload -> 'items') IS DISTINCT FROM 'array' OR p_payload -> 'items' = '[]' THEN ARRAY['item_missing']
            ELSE ARRAY(
                SELECT 'item_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'items') WITH ORDINALITY AS item (value, no)
                WHERE jsonb_typeof(value) <> 'object'
                    OR jsonb_typeof(value -> 'title') IS DISTINCT FROM 'string'
                    OR jsonb_typeof(value -> 'reason') IS DISTINCT FROM 'string'
                    OR value ->> 'title' = ''
                    OR value ->> 'reason' = ''
                ORDER BY no)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_items_listed(bigint, bigint, jsonb, timestamptz) IS 'A4: at least one item, each with what is missing and why it is needed, all at once.';
