CREATE OR REPLACE FUNCTION sach.organisation_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_organisation bigint;
    v_tax_code text := nullif(p_data ->> 'taxCode', '');
    v_codes text[];
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT * FROM data_refuse('organisation', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['name text', 'kind text'], ARRAY['taxCode text', 'network text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN p_data ->> 'kind' NOT IN ('issuer', 'consultancy', 'holder', 'authority') THEN 'field_invalid:kind' END,
            tax_code_problem(v_tax_code)], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('organisation', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO organisation AS o (name, kind, tax_code, network)
    VALUES (p_data ->> 'name', p_data ->> 'kind', tax_code_normalise(v_tax_code),
        (SELECT n.network FROM network n WHERE p_data ->> 'kind' = 'issuer' AND n.code = p_data ->> 'network'))
    ON CONFLICT (name, kind) DO UPDATE
    SET tax_code = coalesce(excluded.tax_code, o.tax_code), network = coalesce(excluded.network, o.network)
    RETURNING o.organisation INTO v_organisation;
    RETURN QUERY SELECT 'saved', 'G' || v_organisation, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.organisation_save(jsonb, bigint) IS 'Enters a firm or body {name, kind issuer|consultancy|holder|authority, taxCode?}, or completes the one of that name and kind; an issuer with a network is that network''s. outcome: saved | not_permitted | bad_payload. ADMN and COOR only. Its reference is G<n>.';
