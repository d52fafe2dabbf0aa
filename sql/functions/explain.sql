CREATE OR REPLACE FUNCTION sach.explain(p_subject bigint, p_actor bigint)
RETURNS TABLE (
    event text, event_vi text, event_en text, to_state text, source text, roles text[], is_allowed boolean, codes text[],
    messages_vi text[], messages_en text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_subject subject;
    v_now timestamptz := clock_now();
    v_held text[];
    v_guards text;
    v_missing jsonb := '{}';
    v_codes text[];
    v_move record;
BEGIN
    SELECT * INTO v_subject
    FROM subject
    WHERE id = p_subject;
    v_held := subject_roles(v_subject, p_actor, v_now);
    -- Many events share their guards: each guard of the state answers once.
    SELECT string_agg(format('(%L, sach.%I($1, $2, NULL, $3))', g.guard, 'guard_' || g.guard), ', ') INTO v_guards
    FROM (
        SELECT DISTINCT unnest(t.guards) AS guard
        FROM workflow_transition t
        WHERE t.workflow = v_subject.workflow AND t.revision = v_subject.revision AND t.from_state = v_subject.state
            AND t.event <> 'migrate'
    ) g;
    IF v_guards IS NOT NULL THEN
        EXECUTE 'SELECT jsonb_object_agg(guard, codes) FROM (VALUES ' || v_guards || ') AS found (guard, codes)'
        INTO STRICT v_missing
        USING p_subject, p_actor, v_now;
    END IF;
    FOR v_move IN
        SELECT t.event, e.name_vi, e.name_en, t.to_state, t.source, t.roles, t.guards
        FROM workflow_transition t
        JOIN workflow_event e USING (workflow, event)
        WHERE t.workflow = v_subject.workflow AND t.revision = v_subject.revision AND t.from_state = v_subject.state
            AND t.event <> 'migrate'
        ORDER BY t.source, t.event
    LOOP
        v_codes := CASE WHEN v_move.roles && v_held THEN '{}' ELSE ARRAY['role_missing:' || array_to_string(v_move.roles, ',')] END
            || ARRAY(
                SELECT code.value
                FROM unnest(v_move.guards) WITH ORDINALITY AS g (guard, n)
                CROSS JOIN LATERAL jsonb_array_elements_text(
                    -- A guard that answers NULL fails closed, as in transition_gaps().
                    coalesce(nullif(v_missing -> g.guard, 'null'), jsonb_build_array('guard_failed:' || g.guard)))
                    WITH ORDINALITY AS code (value, n)
                ORDER BY g.n, code.n)
            || CASE WHEN 'AGNT' = ANY (v_move.roles) AND 'AGNT' = ANY (v_held)
                THEN representation_gaps(v_subject, v_move.event, v_move.roles, p_actor, NULL, v_now)
                ELSE '{}' END;
        -- The role and a guard about it may say the same.
        v_codes := ARRAY(SELECT c FROM unnest(v_codes) WITH ORDINALITY AS u (c, n) GROUP BY c ORDER BY min(n));
        event := v_move.event;
        event_vi := v_move.name_vi;
        event_en := v_move.name_en;
        to_state := v_move.to_state;
        source := v_move.source;
        roles := v_move.roles;
        is_allowed := cardinality(v_codes) = 0;
        codes := v_codes;
        messages_vi := '{}';
        messages_en := '{}';
        IF NOT is_allowed THEN
            messages_vi := ARRAY(SELECT requirement_text(c, 'vi') FROM unnest(v_codes) WITH ORDINALITY AS u (c, n) ORDER BY n);
            messages_en := ARRAY(SELECT requirement_text(c, 'en') FROM unnest(v_codes) WITH ORDINALITY AS u (c, n) ORDER BY n);
        END IF;
        RETURN NEXT;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.explain(bigint, bigint) IS 'For every event of a subject''s state: may this person fire it now, and if not, the codes of everything that is missing with their texts in both languages. It runs the same guards as advance(), without a payload, each of them once.';
