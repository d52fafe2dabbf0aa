CREATE OR REPLACE FUNCTION sach.mandate_save(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_person bigint := person_find(p_data ->> 'person');
    v_facility facility;
    v_covers text[];
    v_from date;
    v_to date;
    v_codes text[];
    v_now timestamptz := clock_now();
BEGIN
    SELECT * INTO v_facility
    FROM facility
    WHERE facility = facility_find(p_data ->> 'facility');
    -- A representative of the facility empowers for it; the network's officers enter what the paper says.
    IF NOT EXISTS (SELECT FROM network n WHERE n.network = coalesce(v_facility.network, n.network)
            AND (actor_administers(n.network, p_actor, v_now) OR actor_holds(n.network, p_actor, 'INTK', v_now)))
        AND NOT (v_person IS DISTINCT FROM p_actor AND EXISTS (
            SELECT
            FROM person_role r
            WHERE r.person = p_actor AND r.role = 'APPL' AND r.facility = v_facility.facility
                AND r.valid_from <= network_day(r.network, v_now)
                AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, v_now))))
        OR v_person = p_actor
    THEN
        RETURN QUERY SELECT * FROM data_refuse('mandate', p_actor, 'not_permitted', ARRAY['role_missing:APPL,INTK,COOR,ADMN']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['person person', 'facility facility', 'document text'],
        ARRAY['network text', 'covers list', 'validFrom date', 'validTo date']);
    IF v_codes = '{}' THEN
        v_from := coalesce((p_data ->> 'validFrom')::date, network_day(v_facility.network, v_now));
        v_to := (p_data ->> 'validTo')::date;
        v_covers := ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(p_data -> 'covers', 'null'), '["*"]')));
        v_codes := array_remove(ARRAY[
            CASE WHEN v_person = 0 THEN 'field_invalid:person' END,
            CASE WHEN v_to <= v_from THEN 'field_invalid:validTo' END,
            CASE WHEN cardinality(v_covers) = 0 THEN 'field_invalid:covers' END], NULL)
            || ARRAY(
                SELECT 'mandate_scope_unknown:' || c
                FROM unnest(v_covers) c
                WHERE c <> '*'
                    AND NOT EXISTS (SELECT FROM workflow w WHERE w.workflow = c)
                    AND NOT EXISTS (SELECT FROM workflow_event e WHERE e.workflow || '.' || e.event = c));
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('mandate', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO mandate AS m (person, facility, covers, valid_from, valid_to, document, entered_by, entered_at)
    VALUES (v_person, v_facility.facility, v_covers, v_from, v_to, p_data ->> 'document', p_actor, v_now)
    ON CONFLICT (person, facility, valid_from) DO UPDATE
    -- Ending a mandate without naming its scope must not widen it.
    SET covers = CASE WHEN p_data ->> 'covers' IS NULL THEN m.covers ELSE excluded.covers END, valid_to = excluded.valid_to, document = excluded.document,
        entered_by = excluded.entered_by, entered_at = excluded.entered_at;
    INSERT INTO person_role AS r (network, person, role, scope, facility, valid_from, valid_to, basis)
    VALUES (v_facility.network, v_person, 'AGNT', 'facility', v_facility.facility, v_from, v_to, p_data ->> 'document')
    ON CONFLICT (person, role, network, coalesce(facility, 0), coalesce(unit, 0), valid_from) DO UPDATE
    SET valid_to = excluded.valid_to, basis = excluded.basis;
    RETURN QUERY SELECT 'saved', 'P' || v_person, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.mandate_save(jsonb, bigint) IS 'Enters an agent''s mandate {person, facility, document, covers? (["*"], machines, machine.event), validFrom?, validTo? (exclusive), network?} with the role AGNT it carries; the same person, facility and first day again sets its end and, if named, its scope. outcome: saved | not_permitted | bad_payload. A representative of the facility, INTK, COOR or ADMN, never the agent.';
