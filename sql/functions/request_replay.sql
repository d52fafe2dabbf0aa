CREATE OR REPLACE FUNCTION sach.request_replay(p_actor bigint, p_key text, p_digest bytea) RETURNS sach.advance_result
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
    v_event subject_event;
BEGIN
    SELECT * INTO v_event
    FROM subject_event
    WHERE actor = p_actor AND request_key = p_key;
    IF NOT FOUND THEN
        -- A sealed event stands under the system, its key under a hash that only the same person with the same key makes.
        SELECT * INTO v_event
        FROM subject_event
        WHERE actor = 0 AND request_key = request_seal(p_actor, p_key);
    END IF;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    v_result.outcome := CASE WHEN v_event.request_digest = p_digest THEN 'replayed' ELSE 'key_reused' END;
    v_result.subject_id := v_event.subject_id;
    v_result.workflow := v_event.workflow;
    v_result.version := v_event.version;
    v_result.state := v_event.to_state;
    v_result.event := v_event.event;
    v_result.codes := '{}';
    SELECT reference INTO v_result.reference
    FROM subject_reference
    WHERE subject_id = v_event.subject_id AND kind = 'own';
    RETURN v_result;
END $$;
COMMENT ON FUNCTION sach.request_replay(bigint, text, bytea) IS 'The first result of a request sent again (R1, D5): replayed, or key_reused when the key came with something else; NULL when the key is new.';
