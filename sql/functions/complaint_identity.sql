CREATE OR REPLACE FUNCTION sach.complaint_identity(p_subject bigint, p_actor bigint)
RETURNS TABLE (
    outcome text, statement text, person text, name text, email text, phone text, address text, language text, recorded_by text,
    erased_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_state text;
    v_is_handler boolean;
BEGIN
    SELECT s.state, c.handler IS NOT DISTINCT FROM p_actor AND actor_holds(s.network, p_actor, 'CASE', v_now)
    INTO v_state, v_is_handler
    FROM complaint c
    JOIN subject s ON s.id = c.subject_id
    WHERE c.subject_id = p_subject;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not_found', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL::timestamptz;
        RETURN;
    END IF;
    INSERT INTO complaint_reading (subject_id, reader, at, outcome)
    VALUES (p_subject, p_actor, v_now, CASE WHEN v_is_handler THEN 'read' ELSE 'not_permitted' END);
    IF NOT v_is_handler THEN
        INSERT INTO refusal (at, subject_id, workflow, event, actor, outcome, codes)
        VALUES (v_now, p_subject, 'complaint', 'read_identity', p_actor, 'not_permitted', ARRAY['complaint_handler_only']);
        RETURN QUERY SELECT 'not_permitted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL::timestamptz;
        RETURN;
    END IF;
    RETURN QUERY
    SELECT 'read', x.statement, 'P' || x.person, coalesce(x.name, p.name), coalesce(x.email, p.email), coalesce(x.phone, p.phone),
        x.address, coalesce(x.language, p.language), 'P' || x.recorded_by, x.erased_at
    FROM complaint_sealed x
    LEFT JOIN person p ON p.person = x.person
    WHERE x.subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.complaint_identity(bigint, bigint) IS 'Who complained and in which words: told to the handler of this complaint alone, and every asking is written down (complaint_reading; a refused one in refusal too). outcome: read | not_permitted | not_found.';
