CREATE OR REPLACE FUNCTION sach.person_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_email text := nullif(p_data ->> 'email', '');
    v_account text := nullif(p_data ->> 'account', '');
    v_codes text[];
BEGIN
    IF NOT EXISTS (SELECT FROM network n WHERE actor_administers(n.network, p_actor, clock_now())) THEN
        RETURN QUERY SELECT * FROM data_refuse('person', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(
        p_data,
        CASE WHEN p_data ? 'person' THEN ARRAY['person person'] ELSE ARRAY['name text'] END,
        ARRAY['network text', 'email text', 'phone text', 'language text', 'account text']
            || CASE WHEN p_data ? 'person' THEN ARRAY['name text'] ELSE '{}' END);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN v_email !~ '^[!-?A-~]+@[!-?A-~]+$' THEN 'field_invalid:email' END,
            CASE WHEN p_data ->> 'phone' <> '' THEN phone_problem(p_data ->> 'phone') END,
            CASE WHEN p_data ->> 'language' NOT IN ('vi', 'en') THEN 'field_invalid:language' END,
            CASE WHEN EXISTS (SELECT FROM person p WHERE p.account = v_account AND p.person IS DISTINCT FROM v_person)
                THEN 'account_taken' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('person', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    IF v_person IS NULL THEN
        INSERT INTO person AS p (name, email, phone, language, account, search_key)
        VALUES (p_data ->> 'name', v_email, phone_normalise(nullif(p_data ->> 'phone', '')),
            coalesce(p_data ->> 'language', 'vi'), v_account, text_search_key(p_data ->> 'name'))
        RETURNING p.person INTO v_person;
    ELSE
        PERFORM address_settle(ARRAY[p.email] || ARRAY(
                SELECT CASE WHEN r.unit IS NOT NULL THEN 'unit:' || u.reference ELSE 'facility:F' || r.facility END
                FROM person_role r
                LEFT JOIN reporting_unit u ON u.unit = r.unit
                WHERE r.person = p.person AND num_nonnulls(r.unit, r.facility) = 1) || ARRAY['standing_body_leader', 'coordinator'], p_actor, clock_now())
        FROM person p
        WHERE p.person = v_person AND p_data ? 'email' AND v_email IS DISTINCT FROM p.email;
        UPDATE person p
        SET name = coalesce(p_data ->> 'name', p.name),
            search_key = text_search_key(coalesce(p_data ->> 'name', p.name)),
            email = CASE WHEN p_data ? 'email' THEN v_email ELSE p.email END,
            phone = CASE WHEN p_data ? 'phone' THEN phone_normalise(nullif(p_data ->> 'phone', '')) ELSE p.phone END,
            language = coalesce(p_data ->> 'language', p.language),
            account = CASE WHEN p_data ? 'account' THEN v_account ELSE p.account END
        WHERE p.person = v_person;
    END IF;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.person_save(jsonb, bigint) IS 'Enters a person {name, email?, phone?, language?, account?}, or changes the one that "person" names; null clears e-mail, phone and account. outcome: saved | not_permitted | bad_payload. ADMN and COOR only. Its reference is P<n>.';
