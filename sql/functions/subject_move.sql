CREATE OR REPLACE FUNCTION sach.subject_move(
    p_subject sach.subject, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text,
    p_request_digest bytea, p_now timestamptz)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
    v_move workflow_transition;
    v_digest bytea;
    v_effect text;
BEGIN
    v_result.subject_id := p_subject.id;
    v_result.workflow := p_subject.workflow;
    v_result.version := p_subject.version;
    v_result.state := p_subject.state;
    v_result.event := p_event;
    SELECT * INTO v_move
    FROM workflow_transition
    WHERE workflow = p_subject.workflow
        AND revision = p_subject.revision
        AND from_state = p_subject.state
        AND event = p_event;
    IF NOT FOUND THEN
        v_result.outcome := 'no_such_move';
        v_result.codes := ARRAY(
            SELECT event
            FROM workflow_transition
            WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND from_state = p_subject.state
            ORDER BY event);
    ELSIF NOT actor_has_role(p_subject, p_actor, v_move.roles, p_now) THEN
        v_result.outcome := 'not_permitted';
        v_result.codes := v_move.roles;
    ELSE
        v_result.codes := payload_problems(p_subject.workflow, p_subject.revision, p_event, p_payload);
        IF cardinality(v_result.codes) > 0 THEN
            v_result.outcome := 'bad_payload';
        ELSIF cardinality(v_move.guards) > 0 THEN
            v_result.codes := transition_gaps(p_subject.id, v_move.guards, p_actor, p_payload, p_now);
            IF cardinality(v_result.codes) > 0 THEN
                v_result.outcome := 'unmet';
            END IF;
        END IF;
    END IF;
    IF v_result.outcome IS NULL AND ('AGNT' = ANY (v_move.roles) OR p_on_behalf_of IS NOT NULL) THEN
        v_result.codes := representation_gaps(p_subject, p_event, v_move.roles, p_actor, p_on_behalf_of, p_now);
        IF cardinality(v_result.codes) > 0 THEN
            v_result.outcome := 'unmet';
        END IF;
    END IF;
    IF v_result.outcome IS NOT NULL THEN
        INSERT INTO refusal (at, subject_id, workflow, event, actor, outcome, codes)
        VALUES (p_now, p_subject.id, p_subject.workflow, p_event, p_actor, v_result.outcome, v_result.codes);
        RETURN v_result;
    END IF;

    v_result.outcome := 'moved';
    v_result.version := p_subject.version + 1;
    v_result.state := v_move.to_state;
    v_digest := payload_digest(p_payload);
    INSERT INTO subject_event (
        subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, on_behalf_of, at,
        payload_digest, request_key, request_digest, hash)
    VALUES (
        p_subject.id, v_result.version, p_subject.workflow, p_subject.revision, nullif(p_subject.version, 0),
        p_subject.state, p_event, v_move.to_state, p_actor, p_on_behalf_of, p_now,
        v_digest, p_key, p_request_digest,
        event_hash(
            (SELECT hash FROM subject_event WHERE subject_id = p_subject.id AND version = p_subject.version),
            p_subject.id, v_result.version, p_subject.workflow, p_subject.revision, p_subject.state, p_event,
            v_move.to_state, p_actor, p_on_behalf_of, p_now, v_digest, p_key));
    IF v_digest IS NOT NULL THEN
        INSERT INTO subject_event_payload (subject_id, version, payload)
        VALUES (p_subject.id, v_result.version, p_payload);
    END IF;
    UPDATE subject
    SET state = v_move.to_state, version = v_result.version
    WHERE id = p_subject.id;
    IF v_move.to_state <> p_subject.state THEN
        PERFORM timer_switch(p_subject, v_move.to_state, p_now);
        PERFORM wait_switch(p_subject, v_move.to_state, p_now);
    END IF;
    FOREACH v_effect IN ARRAY v_move.effects LOOP
        EXECUTE format('SELECT sach.%I($1, $2, $3, $4, $5)', 'effect_' || v_effect)
        USING p_subject.id, v_result.version, p_actor, p_payload, p_now;
    END LOOP;
    -- An effect may itself have moved this subject on (a certificate finished in one go): answer where it stands.
    IF cardinality(v_move.effects) > 0 THEN
        SELECT version, state INTO v_result.version, v_result.state
        FROM subject
        WHERE id = p_subject.id;
    END IF;
    RETURN v_result;
END $$;
COMMENT ON FUNCTION sach.subject_move(sach.subject, text, bigint, bigint, jsonb, text, bytea, timestamptz) IS
    'The one place where a locked subject moves (R1): rule, role, payload, guards; then event, payload, state, timers and effects. A refusal is recorded and returned as a value.';
