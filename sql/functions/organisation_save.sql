CREATE OR REPLACE FUNCTION sach.organisation_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_organisation bigint;
    v_tax_code text := nullif(p_data ->> 'taxCode', '');
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT 'not_permitted', NULL::text, ARRAY['ADMN', 'COOR'];
        RETURN;
    END IF;
    IF v_tax_code IS NOT NULL AND tax_code_problem(v_tax_code) IS NOT NULL THEN
        RETURN QUERY SELECT 'bad_payload', NULL::text, ARRAY['field_invalid:taxCode'];
        RETURN;
    END IF;
    INSERT INTO organisation (name, kind, tax_code)
    VALUES (p_data ->> 'name', p_data ->> 'kind', v_tax_code)
    ON CONFLICT (name, kind) DO UPDATE SET tax_code = coalesce(excluded.tax_code, organisation.tax_code)
    RETURNING organisation.organisation INTO v_organisation;
    RETURN QUERY SELECT 'saved', 'G' || v_organisation, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.organisation_save(jsonb, bigint) IS 'Enters a firm or body {name, kind issuer|consultancy|holder|authority, taxCode?}, or completes the one of that name and kind. outcome: saved | not_permitted | bad_payload. Its reference is G<n>.';
