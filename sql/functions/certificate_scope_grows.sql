CREATE OR REPLACE FUNCTION sach.certificate_scope_grows(p_certificate bigint, p_payload jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT p_payload ->> 'reason' = 'scope_extended'
            OR coalesce(p_payload ->> 'scope_vi' <> c.scope_vi AND p_payload ->> 'reason' <> 'scope_reduced', false)
            OR EXISTS (
                SELECT
                FROM jsonb_array_elements(coalesce(nullif(p_payload -> 'sites', 'null'), '[]')) t (value)
                WHERE NOT EXISTS (
                    SELECT
                    FROM jsonb_array_elements(c.sites) o (value)
                    WHERE o.value ->> 'name' = t.value ->> 'name'
                        AND (o.value ->> 'address' = t.value ->> 'address' OR p_payload ->> 'reason' IN ('address', 'unit_succession'))))
            OR EXISTS (
                SELECT
                FROM jsonb_array_elements_text(coalesce(nullif(p_payload -> 'products', 'null'), '[]')) p (value)
                WHERE p.value <> ALL (c.products))
        FROM certificate c
        WHERE c.subject_id = p_certificate);
END $$;
COMMENT ON FUNCTION sach.certificate_scope_grows(bigint, jsonb) IS 'Whether an amendment lets the certificate cover more than before: a new site or product, or another scope that is not called a reduction. Who then decides is a decision maker (C12).';
