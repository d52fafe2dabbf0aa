CREATE OR REPLACE FUNCTION sach.facility_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_old facility;
    v_new jsonb;
    v_network int;
    v_codes text[];
    v_changes jsonb;
    v_now timestamptz := clock_now();
BEGIN
    SELECT * INTO v_old
    FROM facility
    WHERE facility = facility_find(p_data ->> 'facility');
    v_network := coalesce(v_old.network, data_network(p_data));
    IF NOT coalesce(
        actor_administers(v_network, p_actor, v_now) OR v_old.facility IS NULL AND actor_holds(v_network, p_actor, 'INTK', v_now), false)
    THEN
        RETURN QUERY SELECT * FROM data_refuse('facility', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR,INTK']);
        RETURN;
    END IF;
    v_new := CASE WHEN v_old.facility IS NULL THEN p_data ELSE facility_data(v_old) || p_data - 'facility' END - 'acknowledgeDuplicates';
    v_codes := CASE WHEN p_data ? 'facility' AND v_old.facility IS NULL THEN ARRAY['field_invalid:facility']
        WHEN jsonb_typeof(p_data -> 'acknowledgeDuplicates') <> 'boolean' THEN ARRAY['field_invalid:acknowledgeDuplicates']
        ELSE facility_problems(v_new, v_old.facility, v_network, v_now) END;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('facility', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    IF v_old.facility IS NULL AND (p_data -> 'acknowledgeDuplicates') IS DISTINCT FROM 'true' THEN
        v_codes := ARRAY(
            SELECT 'facility_similar:' || s.reference || ' ' || s.name || ', ' || s.tax_code
            FROM facility_similar(v_network, v_new ->> 'name', tax_code_normalise(v_new ->> 'taxCode'), unit_find(v_new ->> 'commune'), NULL) s);
        IF v_codes <> '{}' THEN
            RETURN QUERY SELECT * FROM data_refuse('facility', p_actor, 'suspected', v_codes);
            RETURN;
        END IF;
    END IF;
    IF v_old.facility IS NULL THEN
        INSERT INTO facility AS f (network, name, tax_code, site_address, commune, vsic_version, vsic_code, created_at)
        VALUES (v_network, v_new ->> 'name', tax_code_normalise(v_new ->> 'taxCode'), v_new ->> 'siteAddress',
            unit_find(v_new ->> 'commune'), v_new ->> 'vsicVersion', v_new ->> 'vsicCode', v_now)
        RETURNING f.* INTO v_old;
        INSERT INTO facility_unit (facility, commune, zone, valid_from, basis, entered_by, entered_at)
        VALUES (v_old.facility, v_old.commune, unit_find(v_new ->> 'zone'), network_day(v_network, v_now), 'entered', p_actor, v_now);
    ELSE
        SELECT jsonb_object_agg(n.key, jsonb_build_array(o.value, n.value)) INTO v_changes
        FROM jsonb_each(v_new) n
        JOIN jsonb_each(facility_data(v_old)) o USING (key)
        WHERE o.value IS DISTINCT FROM n.value;
        IF v_changes IS NULL THEN
            RETURN QUERY SELECT 'saved', v_old.reference, '{}'::text[];
            RETURN;
        END IF;
        INSERT INTO facility_change (facility, at, actor, changes)
        VALUES (v_old.facility, v_now, p_actor, v_changes);
        IF v_changes ?| ARRAY['commune', 'zone'] THEN
            PERFORM facility_place(v_old.facility, unit_find(v_new ->> 'commune'), unit_find(v_new ->> 'zone'),
                network_day(v_network, v_now), 'changed', p_actor, v_now);
        END IF;
    END IF;
    IF v_new ->> 'email' IS DISTINCT FROM v_old.email THEN
        PERFORM address_settle(ARRAY[v_old.email, 'facility:' || v_old.reference], p_actor, v_now);
    END IF;
    UPDATE facility f
    SET name = v_new ->> 'name', name_en = v_new ->> 'nameEn', tax_code = tax_code_normalise(v_new ->> 'taxCode'),
        organisation = coalesce(organisation_find(v_new ->> 'organisation'),
            CASE WHEN NOT v_new ? 'organisation' THEN enterprise_find(v_new ->> 'taxCode') END), site_address = v_new ->> 'siteAddress',
        commune = unit_find(v_new ->> 'commune'), zone = unit_find(v_new ->> 'zone'),
        vsic_version = v_new ->> 'vsicVersion', vsic_code = v_new ->> 'vsicCode', email = v_new ->> 'email',
        search_key = text_search_key((v_new ->> 'name') || ' ' || tax_code_normalise(v_new ->> 'taxCode'))
    WHERE f.facility = v_old.facility;
    RETURN QUERY SELECT 'saved', 'F' || v_old.facility, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.facility_save(jsonb, bigint) IS 'Enters a facility {name, taxCode, siteAddress, commune, vsicVersion, vsicCode, nameEn?, organisation?, zone?, email?, network?, acknowledgeDuplicates?}, or changes the one that "facility" names (only what is given; null clears). A new one that resembles a listed one is suspected, with the candidates, until duplicates are acknowledged (A1). Without an organisation it belongs to the registered holder of its tax code. outcome: saved | suspected | not_permitted | bad_payload. ADMN and COOR; INTK may enter new ones. Its reference is F<n>.';
