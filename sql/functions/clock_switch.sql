CREATE OR REPLACE FUNCTION sach.clock_switch(p_subject sach.subject, p_to_state text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_from workflow_state;
    v_to workflow_state;
    v_span workflow_span;
    v_spans text[];
BEGIN
    SELECT * INTO STRICT v_from
    FROM workflow_state
    WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND state = p_subject.state;
    SELECT * INTO STRICT v_to
    FROM workflow_state
    WHERE workflow = p_subject.workflow AND revision = p_subject.revision AND state = p_to_state;
    v_spans := ARRAY(
        SELECT kind
        FROM workflow_span
        WHERE workflow = p_subject.workflow AND revision = p_subject.revision);
    IF cardinality(v_spans) > 0 THEN
        IF v_to.is_final AND NOT v_to.clock_stops THEN
            PERFORM timer_settle(p_subject.id, v_spans, p_now);
        END IF;
        IF v_from.clock_stops AND NOT v_to.clock_stops THEN
            PERFORM clock_resume(p_subject.id, p_subject.id, p_now);
        END IF;
        FOR v_span IN
            SELECT w.*
            FROM workflow_span w
            WHERE w.workflow = p_subject.workflow AND w.revision = p_subject.revision AND w.from_state = p_to_state
                AND NOT EXISTS (SELECT FROM timer t WHERE t.subject_id = p_subject.id AND t.kind = w.kind)
        LOOP
            PERFORM timer_begin(p_subject.id, v_span.kind, v_span.parameter, NULL, p_now, p_now, true, true);
        END LOOP;
        IF v_to.clock_stops AND NOT v_from.clock_stops THEN
            PERFORM clock_stop(p_subject.id, p_subject.id, p_to_state, v_spans, p_now);
        END IF;
    END IF;
    IF p_subject.parent IS NOT NULL AND v_from.stops_parent <> v_to.stops_parent THEN
        IF v_from.stops_parent <> '{}' THEN
            PERFORM clock_resume(p_subject.parent, p_subject.id, p_now);
        END IF;
        IF v_to.stops_parent <> '{}' THEN
            PERFORM clock_stop(p_subject.parent, p_subject.id, p_to_state, v_to.stops_parent, p_now);
        END IF;
    END IF;
END $$;
COMMENT ON FUNCTION sach.clock_switch(sach.subject, text, timestamptz) IS 'Starts, stops, resumes and ends the limits of a whole case as it goes from state to state, and those of its parent where a child''s state holds them up (R5). A reopened case goes on with the limit it had.';
