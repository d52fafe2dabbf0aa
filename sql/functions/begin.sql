CREATE OR REPLACE FUNCTION sach.begin(
    p_network text, p_workflow text, p_event text, p_actor bigint, p_payload jsonb DEFAULT '{}', p_key text DEFAULT NULL,
    p_on_behalf_of bigint DEFAULT NULL)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET random_page_cost = 1.1 AS $$
DECLARE
    v_result advance_result;
    v_digest bytea;
    v_network int;
BEGIN
    SELECT network INTO v_network
    FROM network
    WHERE code = p_network;
    IF NOT FOUND THEN
        v_result.outcome := 'not_found';
        v_result.codes := '{}';
        RETURN v_result;
    END IF;
    IF p_key IS NOT NULL THEN
        v_digest := request_digest(p_network || '/' || p_workflow, p_event, 0, p_payload);
        v_result := request_replay(p_actor, p_key, v_digest);
        IF v_result.outcome IS NOT NULL THEN
            RETURN v_result;
        END IF;
    END IF;
    RETURN subject_begin(v_network, p_workflow, p_event, p_actor, p_on_behalf_of, p_payload, p_key, v_digest, clock_now());
END $$;
COMMENT ON FUNCTION sach.begin(text, text, text, bigint, jsonb, text, bigint) IS
    'Gives birth to a subject of a machine by one of the events that start from `new`; the payload names its facility, unit or parent. Answers like advance(), with the new reference.';
