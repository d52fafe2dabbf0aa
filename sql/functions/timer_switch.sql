CREATE OR REPLACE FUNCTION sach.timer_switch(p_subject sach.subject, p_to_state text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_limit record;
    v_kinds text[];
BEGIN
    -- Most states have no time limit: one look at the rule book instead of statements that find nothing.
    IF EXISTS (
        SELECT
        FROM workflow_timer
        WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND state IN (p_subject.state, p_to_state)
    ) THEN
        v_kinds := ARRAY(
            SELECT kind
            FROM workflow_timer
            WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND state = p_subject.state);
        IF cardinality(v_kinds) > 0 THEN
            PERFORM timer_settle(p_subject.id, v_kinds, p_now);
        END IF;
        FOR v_limit IN
            SELECT w.kind, w.parameter, w.on_due_event, w.escalates AND NOT s.clock_stops AS escalates
            FROM workflow_timer w
            JOIN workflow_state s USING (workflow, revision, state)
            WHERE w.workflow = p_subject.workflow AND w.revision = p_subject.revision AND w.state = p_to_state
        LOOP
            PERFORM timer_begin(
                p_subject.id, v_limit.kind, v_limit.parameter, v_limit.on_due_event, p_now, p_now, v_limit.escalates);
        END LOOP;
    END IF;
    IF p_subject.parent IS NOT NULL OR EXISTS (
        SELECT
        FROM workflow_span
        WHERE workflow = p_subject.workflow AND revision = p_subject.revision
    ) THEN
        PERFORM clock_switch(p_subject, p_to_state, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.timer_switch(sach.subject, text, timestamptz) IS 'Ends the time limits of the state that is left and starts those of the state that is entered (R4), and stops or starts the clocks of the whole case (R5).';
