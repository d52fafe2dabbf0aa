CREATE OR REPLACE FUNCTION sach.erasure_request(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_network int := (SELECT min(n.network) FROM network n WHERE actor_administers(n.network, p_actor, clock_now()));
    v_codes text[];
BEGIN
    IF p_actor IS DISTINCT FROM v_person AND v_network IS NULL THEN
        RETURN QUERY SELECT * FROM data_refuse('personal_data', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['person person', 'reason text'], ARRAY['network text']);
    IF v_codes = '{}' AND v_person = 0 THEN
        v_codes := ARRAY['field_invalid:person'];
    END IF;
    IF v_codes = '{}' THEN
        v_codes := ARRAY(SELECT 'person_erased' FROM person p WHERE p.person = v_person AND p.erased_at IS NOT NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('personal_data', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO personal_data_request (person, kind, reason, requested_by, requested_at)
    VALUES (v_person, 'erase', p_data ->> 'reason', p_actor, clock_now())
    ON CONFLICT (person) WHERE kind = 'erase' AND closed_at IS NULL DO NOTHING;
    PERFORM task_open(coalesce(v_network, (SELECT min(r.network) FROM person_role r WHERE r.person = v_person), 1), 'personal_data', NULL, 'ADMN',
        jsonb_build_object('key', 'P' || v_person, 'person', 'P' || v_person), clock_now());
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.erasure_request(jsonb, bigint) IS 'Records that a person''s data are to be erased {person, reason}: first half of a rule that needs two. It becomes a task of ADMN. outcome: saved | not_permitted | bad_payload. The person, COOR or ADMN.';
