CREATE OR REPLACE FUNCTION sach.advance(
    p_subject bigint, p_event text, p_expected_version int, p_actor bigint, p_payload jsonb DEFAULT '{}',
    p_key text DEFAULT NULL, p_on_behalf_of bigint DEFAULT NULL)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET random_page_cost = 1.1 AS $$
DECLARE
    v_subject subject;
    v_result advance_result;
    v_digest bytea;
BEGIN
    PERFORM subject_lock_above(p_subject);
    SELECT * INTO v_subject
    FROM subject
    WHERE id = p_subject
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        v_result.outcome := 'not_found';
        v_result.codes := '{}';
        RETURN v_result;
    END IF;
    IF p_key IS NOT NULL THEN
        v_digest := request_digest(p_subject::text, p_event, p_expected_version, p_payload);
        v_result := request_replay(p_actor, p_key, v_digest);
        IF v_result.outcome IS NOT NULL THEN
            RETURN v_result;
        END IF;
    END IF;
    IF p_expected_version IS NOT NULL AND p_expected_version <> v_subject.version THEN
        v_result.outcome := 'stale_version';
        v_result.subject_id := v_subject.id;
        v_result.workflow := v_subject.workflow;
        v_result.version := v_subject.version;
        v_result.state := v_subject.state;
        v_result.event := p_event;
        v_result.codes := '{}';
        RETURN v_result;
    END IF;
    RETURN subject_move(v_subject, p_event, p_actor, p_on_behalf_of, p_payload, p_key, v_digest, clock_now());
END $$;
COMMENT ON FUNCTION sach.advance(bigint, text, int, bigint, jsonb, text, bigint) IS
    'Moves one subject by one event, or says why not: the only writer of states (law 1). p_expected_version NULL moves whatever version stands. The time is clock_now(): no caller can back-date an event. An expected refusal comes back as a value; SQLSTATE class WF means misuse.';
