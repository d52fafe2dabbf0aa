CREATE OR REPLACE FUNCTION sach.subject_begin(
    p_network int, p_workflow text, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text,
    p_request_digest bytea, p_now timestamptz)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_result advance_result;
    v_parent subject;
BEGIN
    IF p_payload ->> 'parent' IS NOT NULL THEN
        PERFORM subject_lock_above(subject_find(p_payload ->> 'parent'));
        SELECT * INTO v_parent
        FROM subject
        WHERE id = subject_find(p_payload ->> 'parent') AND network = p_network
        FOR NO KEY UPDATE;
    END IF;
    INSERT INTO subject (network, workflow, revision, state, version, parent, facility, unit)
    SELECT p_network, r.workflow, r.revision, 'new', 0, v_parent.id,
        coalesce((SELECT f.facility FROM facility f WHERE f.facility = facility_find(p_payload ->> 'facility') AND f.network = p_network),
            v_parent.facility),
        coalesce(unit_find(p_payload ->> 'unit'), v_parent.unit)
    FROM workflow_revision r
    WHERE r.workflow = p_workflow AND r.effective_from <= network_day(p_network, p_now)
    ORDER BY r.revision DESC
    LIMIT 1
    RETURNING * INTO v_subject;
    IF NOT FOUND THEN
        v_result.outcome := 'not_found';
        v_result.codes := '{}';
        RETURN v_result;
    END IF;
    -- One birth at a time for a facility or unit, so that a guard sees the birth that was just before it (the same file, the same
    -- report twice).
    PERFORM
    FROM facility
    WHERE facility = v_subject.facility
    FOR NO KEY UPDATE;
    IF v_subject.facility IS NULL AND v_subject.unit IS NOT NULL THEN
        -- Not the unit's row: a year's births are one transaction, and whoever edits units meanwhile would meet it in another order.
        PERFORM pg_advisory_xact_lock(7301221, v_subject.unit::int);
    END IF;
    INSERT INTO subject_rule_book (subject_id, workflow, revision)
    VALUES (v_subject.id, v_subject.workflow, v_subject.revision);
    v_result.reference := (SELECT prefix FROM workflow WHERE workflow = p_workflow) || v_subject.id;
    INSERT INTO subject_reference (network, reference, subject_id, kind)
    VALUES (p_network, v_result.reference, v_subject.id, 'own');
    SELECT (m.*).outcome, (m.*).subject_id, v_result.reference, (m.*).workflow, (m.*).version, (m.*).state, (m.*).event, (m.*).codes
    INTO v_result
    FROM subject_move(v_subject, p_event, p_actor, p_on_behalf_of, p_payload, p_key, p_request_digest, p_now) m;
    IF v_result.outcome <> 'moved' THEN
        DELETE FROM subject_reference WHERE subject_id = v_subject.id;
        DELETE FROM subject_rule_book WHERE subject_id = v_subject.id;
        DELETE FROM subject WHERE id = v_subject.id;
        v_result.subject_id := NULL;
        v_result.reference := NULL;
    END IF;
    RETURN v_result;
END $$;
COMMENT ON FUNCTION sach.subject_begin(int, text, text, bigint, bigint, jsonb, text, bytea, timestamptz) IS
    'Inserts a subject in the pseudo-state `new` and moves it by its birth event; a refused birth leaves nothing behind but the record of the refusal.';
