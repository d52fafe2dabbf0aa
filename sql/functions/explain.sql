CREATE OR REPLACE FUNCTION sach.explain(p_subject bigint, p_actor bigint)
RETURNS TABLE (
    event text, event_vi text, event_en text, to_state text, source text, roles text[], is_allowed boolean, codes text[],
    messages_vi text[], messages_en text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_now timestamptz := clock_now();
BEGIN
    SELECT * INTO v_subject
    FROM subject
    WHERE id = p_subject;
    RETURN QUERY
    SELECT t.event, e.name_vi, e.name_en, t.to_state, t.source, t.roles, cardinality(found.codes) = 0, found.codes,
        ARRAY(SELECT requirement_text(c, 'vi') FROM unnest(found.codes) WITH ORDINALITY AS u (c, n) ORDER BY n),
        ARRAY(SELECT requirement_text(c, 'en') FROM unnest(found.codes) WITH ORDINALITY AS u (c, n) ORDER BY n)
    FROM workflow_transition t
    JOIN workflow_event e USING (workflow, event)
    CROSS JOIN LATERAL (
        SELECT CASE
                WHEN actor_has_role(v_subject, p_actor, t.roles, v_now) THEN transition_gaps(p_subject, t.guards, p_actor, NULL, v_now)
                -- A guard of eligibility says the same once more.
                ELSE ('role_missing:' || array_to_string(t.roles, ',')) || array_remove(
                    transition_gaps(p_subject, t.guards, p_actor, NULL, v_now), 'role_missing:' || array_to_string(t.roles, ',')) END
            || CASE WHEN 'AGNT' = ANY (t.roles) AND p_actor <> 0 AND actor_has_role(v_subject, p_actor, '{AGNT}', v_now)
                THEN representation_gaps(v_subject, t.event, t.roles, p_actor, NULL, v_now)
                ELSE '{}' END AS codes
    ) found
    WHERE t.workflow = v_subject.workflow AND t.revision = v_subject.revision AND t.from_state = v_subject.state
        AND t.event <> 'migrate'
    ORDER BY t.source, t.event;
END $$;
COMMENT ON FUNCTION sach.explain(bigint, bigint) IS 'For every event of a subject''s state: may this person fire it now, and if not, the codes of everything that is missing with their texts in both languages. It runs the same guards as advance(), without a payload.';
