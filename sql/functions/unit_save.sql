CREATE OR REPLACE FUNCTION sach.unit_save(p_code text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_unit bigint := unit_find(p_code);
    v_codes text[];
BEGIN
    IF v_unit IS NULL THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT * FROM data_refuse('reporting_unit', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, '{}', ARRAY['email text', 'phone text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN nullif(p_data ->> 'email', '') !~ '^[!-?A-~]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$' THEN 'field_invalid:email' END,
            phone_problem(nullif(p_data ->> 'phone', ''))], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('reporting_unit', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    PERFORM address_settle(ARRAY[u.email, 'unit:' || u.reference], p_actor, clock_now())
    FROM reporting_unit u
    WHERE u.unit = v_unit AND p_data ? 'email' AND nullif(p_data ->> 'email', '') IS DISTINCT FROM u.email;
    UPDATE reporting_unit u
    SET email = CASE WHEN p_data ? 'email' THEN nullif(p_data ->> 'email', '') ELSE u.email END,
        phone = CASE WHEN p_data ? 'phone' THEN phone_normalise(nullif(p_data ->> 'phone', '')) ELSE u.phone END
    WHERE u.unit = v_unit;
    RETURN QUERY SELECT 'saved', (SELECT u.reference FROM reporting_unit u WHERE u.unit = v_unit), '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.unit_save(text, jsonb, bigint) IS 'Enters a unit''s mailbox and phone {email?, phone?}; an empty text or null clears it, an absent member leaves it. outcome: saved | not_found | not_permitted | bad_payload. ADMN and COOR only.';
