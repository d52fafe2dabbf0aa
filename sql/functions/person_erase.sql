CREATE OR REPLACE FUNCTION sach.person_erase(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[], counts jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person person;
    v_request personal_data_request;
    v_now timestamptz := clock_now();
    v_label text := 'Người đã xóa thông tin P';
    v_codes text[];
    v_counts jsonb := '{}';
    v_count bigint;
BEGIN
    SELECT * INTO v_person
    FROM person
    WHERE person = person_find(p_data ->> 'person') AND person <> 0
    FOR UPDATE;
    IF NOT EXISTS (SELECT FROM network n WHERE actor_holds(n.network, p_actor, 'ADMN', v_now)) THEN
        RETURN QUERY SELECT d.*, NULL::jsonb FROM data_refuse('personal_data', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']) d;
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['person person'], ARRAY['network text']);
    IF v_codes = '{}' AND v_person.person IS NULL THEN
        v_codes := ARRAY['field_invalid:person'];
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT d.*, NULL::jsonb FROM data_refuse('personal_data', p_actor, 'bad_payload', v_codes) d;
        RETURN;
    END IF;
    SELECT * INTO v_request
    FROM personal_data_request
    WHERE person = v_person.person AND kind = 'erase' AND closed_at IS NULL
    FOR UPDATE;
    v_codes := CASE
        WHEN v_person.erased_at IS NOT NULL THEN '{}'
        WHEN v_request.request IS NULL THEN ARRAY['erasure_not_requested']
        WHEN p_actor IN (v_request.requested_by, v_person.person) THEN ARRAY['erasure_needs_another_person']
        ELSE '{}' END || personal_data_gaps(v_person.person, v_now);
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT d.*, NULL::jsonb FROM data_refuse('personal_data', p_actor, 'unmet', v_codes) d;
        RETURN;
    END IF;
    v_label := v_label || v_person.person;
    -- Beside the ledger: the events keep their digests, so the chain stays whole and shows that something stood here.
    UPDATE subject_event_payload p
    SET payload = NULL, erased_at = v_now
    FROM personal_data_payload(v_person.person, false) m
    WHERE p.subject_id = m.subject_id AND p.version = m.version;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('payloads', v_count);
    UPDATE application_consultant
    SET person_name = v_label
    WHERE person = v_person.person OR text_search_key(person_name) = text_search_key(v_person.name);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('consultants', v_count);
    UPDATE coi_declaration
    SET statement = '(đã xóa)'
    WHERE person = v_person.person;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('declarations', v_count);
    UPDATE obligation
    SET signatory = v_label
    WHERE text_search_key(signatory) = text_search_key(v_person.name);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('signatures', v_count);
    UPDATE person_role SET basis = '' WHERE person = v_person.person;
    UPDATE competence SET basis = '(đã xóa)' WHERE person = v_person.person;
    UPDATE mandate SET document = '(đã xóa)' WHERE person = v_person.person;
    UPDATE involvement SET source = '(đã xóa)' WHERE person = v_person.person AND source <> 'declared by the applicant' AND subject_id IS NULL;
    -- Letters to the facility or the unit under the same address are theirs: only what bears the name goes.
    UPDATE notice_attempt a
    SET address = NULL, reply = NULL
    FROM notice n
    WHERE n.notice = a.notice AND a.address = v_person.email AND n.audience = 'coordinator';
    UPDATE notice
    SET recipient_name = v_label, recipient_address = CASE WHEN audience = 'coordinator' THEN NULL ELSE recipient_address END
    WHERE recipient_name = v_person.name AND recipient_address IS NOT DISTINCT FROM v_person.email;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('notices', v_count);
    UPDATE notice_lease
    SET names = array_replace(names, v_person.name, v_label), addresses = array_replace(addresses, v_person.email, NULL)
    WHERE v_person.name = ANY (names);
    UPDATE api_token
    SET revoked_at = coalesce(revoked_at, v_now), name = '-'
    WHERE person = v_person.person;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('tokens', v_count);
    DELETE FROM contact_channel WHERE person = v_person.person;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    v_counts := v_counts || jsonb_build_object('channels', v_count);
    UPDATE task
    SET detail = detail - ARRAY['address', 'name', 'reply'] || jsonb_build_object('key', 'erased ' || task)
    WHERE kind = 'address_failed' AND detail ->> 'address' = v_person.email AND detail ->> 'name' = v_person.name;
    UPDATE person
    SET name = v_label, email = NULL, phone = NULL, account = NULL, search_key = text_search_key(v_label), erased_at = v_now
    WHERE person = v_person.person;
    -- The reasons of all requests may tell about the person as much as the data did.
    UPDATE personal_data_request
    SET reason = NULL
    WHERE person = v_person.person;
    UPDATE personal_data_request
    SET closed_by = p_actor, closed_at = v_now, outcome = 'done', counts = v_counts
    WHERE request = v_request.request;
    PERFORM task_settle('personal_data', NULL, 'P' || v_person.person, p_actor, v_now);
    RETURN QUERY SELECT 'saved', 'P' || v_person.person, '{}'::text[], v_counts;
END $$;
COMMENT ON FUNCTION sach.person_erase(jsonb, bigint) IS 'Erases what is held about a person {person}, confirming another''s request: payloads that name them (the ledger keeps references and digests), name, contacts, account, declarations, letters, tokens. Refused with the reasons while duties run or certificates in force bear their signature. outcome: saved with the number of rows | unmet | not_permitted | bad_payload. ADMN, not the one who recorded the request.';
