CREATE OR REPLACE FUNCTION sach.guard_products_well_formed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload -> 'products' IS NULL OR jsonb_typeof(p_payload -> 'products') <> 'array' THEN '{}'
            ELSE ARRAY(
                SELECT 'product_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'products') WITH ORDINALITY AS product (value, no)
                WHERE jsonb_typeof(value) <> 'string' OR value #>> '{}' = ''
                ORDER BY no)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_products_well_formed(bigint, bigint, jsonb, timestamptz) IS 'A1: the products are a list of texts.';
