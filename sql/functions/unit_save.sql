CREATE OR REPLACE FUNCTION sach.unit_save(p_code text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_unit bigint := unit_find(p_code);
BEGIN
    IF v_unit IS NULL THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT 'not_permitted', NULL::text, ARRAY['ADMN', 'COOR'];
        RETURN;
    END IF;
    IF p_data ->> 'phone' <> '' AND phone_problem(p_data ->> 'phone') IS NOT NULL THEN
        RETURN QUERY SELECT 'bad_payload', NULL::text, ARRAY['field_invalid:phone'];
        RETURN;
    END IF;
    UPDATE reporting_unit u
    SET email = CASE WHEN p_data ? 'email' THEN nullif(p_data ->> 'email', '') ELSE u.email END,
        phone = CASE WHEN p_data ? 'phone' THEN phone_normalise(nullif(p_data ->> 'phone', '')) ELSE u.phone END
    WHERE u.unit = v_unit;
    RETURN QUERY SELECT 'saved', (SELECT u.reference FROM reporting_unit u WHERE u.unit = v_unit), '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.unit_save(text, jsonb, bigint) IS 'Enters a unit''s mailbox and phone {email?, phone?}; an empty text or null clears it, an absent member leaves it. outcome: saved | not_found | not_permitted | bad_payload. ADMN and COOR only.';
