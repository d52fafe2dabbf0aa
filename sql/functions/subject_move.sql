CREATE OR REPLACE FUNCTION sach.subject_move(
    p_subject sach.subject, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text,
    p_request_digest bytea, p_now timestamptz)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
    v_move record;
    v_now timestamptz;
    v_digest bytea;
    v_actor bigint := p_actor;
    v_effect text;
BEGIN
    v_result.subject_id := p_subject.id;
    v_result.workflow := p_subject.workflow;
    v_result.version := p_subject.version;
    v_result.state := p_subject.state;
    v_result.event := p_event;
    -- One statement for all that is only looked up: starting a statement costs more than what these read.
    SELECT t.to_state, t.roles, t.guards, t.effects, t.is_sealed, last.hash, last.at,
        EXISTS (
            SELECT
            FROM workflow_timer w
            WHERE w.workflow = t.workflow AND w.revision = t.revision AND w.state IN (t.from_state, t.to_state)
        ) OR p_subject.parent IS NOT NULL OR EXISTS (
            SELECT
            FROM workflow_span n
            WHERE n.workflow = t.workflow AND n.revision = t.revision
        ) AS has_timers,
        EXISTS (SELECT FROM workflow_wait w WHERE w.workflow = t.workflow)
            OR EXISTS (SELECT FROM case_wait c WHERE c.subject_id = p_subject.id) AS has_waits
    INTO v_move
    FROM workflow_transition t
    LEFT JOIN subject_event last ON last.subject_id = p_subject.id AND last.version = p_subject.version
    WHERE t.workflow = p_subject.workflow
        AND t.revision = p_subject.revision
        AND t.from_state = p_subject.state
        AND t.event = p_event
        -- A migration is a crossing (R2): who is on this side already has no such move.
        AND (p_event <> 'migrate' OR t.revision > last.revision);
    -- The transaction may have begun before the one that it waited for: no event is older than the one before it.
    v_now := greatest(p_now, v_move.at);
    IF v_move.to_state IS NULL THEN
        v_result.outcome := 'no_such_move';
        v_result.codes := ARRAY(
            SELECT event
            FROM workflow_transition
            WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND from_state = p_subject.state
                AND event <> 'migrate'
            ORDER BY event);
    ELSIF NOT actor_has_role(p_subject, p_actor, v_move.roles, v_now) THEN
        v_result.outcome := 'not_permitted';
        v_result.codes := v_move.roles;
    ELSE
        v_result.codes := payload_problems(p_subject.workflow, p_subject.revision, p_event, p_payload);
        IF cardinality(v_result.codes) > 0 THEN
            v_result.outcome := 'bad_payload';
        ELSIF cardinality(v_move.guards) > 0 THEN
            v_result.codes := transition_gaps(p_subject.id, v_move.guards, p_actor, p_payload, v_now);
            IF cardinality(v_result.codes) > 0 THEN
                v_result.outcome := 'unmet';
            END IF;
        END IF;
    END IF;
    IF v_result.outcome IS NULL AND ('AGNT' = ANY (v_move.roles) OR p_on_behalf_of IS NOT NULL) THEN
        v_result.codes := representation_gaps(p_subject, p_event, v_move.roles, p_actor, p_on_behalf_of, v_now);
        IF cardinality(v_result.codes) > 0 THEN
            v_result.outcome := 'unmet';
        END IF;
    END IF;
    IF v_move.is_sealed THEN
        v_actor := 0;
        p_on_behalf_of := NULL;
        p_key := request_seal(p_actor, p_key);
    END IF;
    IF v_result.outcome IS NOT NULL THEN
        INSERT INTO refusal (at, subject_id, workflow, event, actor, outcome, codes)
        VALUES (v_now, p_subject.id, p_subject.workflow, p_event, v_actor, v_result.outcome, v_result.codes);
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
        p_subject.state, p_event, v_move.to_state, v_actor, p_on_behalf_of, v_now,
        v_digest, p_key, p_request_digest,
        event_hash(
            v_move.hash, p_subject.id, v_result.version, p_subject.workflow, p_subject.revision, p_subject.state, p_event,
            v_move.to_state, v_actor, p_on_behalf_of, v_now, v_digest, p_key));
    IF v_digest IS NOT NULL THEN
        INSERT INTO subject_event_payload (subject_id, version, payload, erased_at)
        VALUES (p_subject.id, v_result.version, CASE WHEN NOT v_move.is_sealed THEN p_payload END, CASE WHEN v_move.is_sealed THEN v_now END);
    END IF;
    UPDATE subject
    SET state = v_move.to_state, version = v_result.version
    WHERE id = p_subject.id;
    IF v_move.has_timers AND v_move.to_state <> p_subject.state THEN
        PERFORM timer_switch(p_subject, v_move.to_state, v_now);
    END IF;
    IF v_move.has_waits AND v_move.to_state <> p_subject.state THEN
        PERFORM wait_switch(p_subject, v_move.to_state, v_now);
    END IF;
    IF p_subject.workflow = 'certificate' AND v_move.to_state <> p_subject.state THEN
        PERFORM register_switch(p_subject.id, v_result.version, p_event, v_move.to_state, v_now);
    END IF;
    FOREACH v_effect IN ARRAY v_move.effects LOOP
        EXECUTE format('SELECT sach.%I($1, $2, $3, $4, $5)', 'effect_' || v_effect)
        USING p_subject.id, v_result.version, p_actor, p_payload, v_now;
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
    'The one place where a locked subject moves (R1): rule, role, payload, guards; then event, payload, state, timers and effects. A refusal is recorded and returned as a value. A sealed move names the system in the ledger and leaves the payload to its effect.';
