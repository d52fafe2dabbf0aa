CREATE OR REPLACE FUNCTION sach.wait_switch(p_subject sach.subject, p_to_state text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    DELETE FROM case_wait
    WHERE subject_id = p_subject.id;
    INSERT INTO case_wait (subject_id, network, workflow, state, since, is_listed)
    SELECT p_subject.id, p_subject.network, w.workflow, w.state, p_now, true
    FROM workflow_wait w
    WHERE w.workflow = p_subject.workflow AND w.state = p_to_state;
END $$;
COMMENT ON FUNCTION sach.wait_switch(sach.subject, text, timestamptz) IS 'Keeps the narrow side table of the task list when a subject enters another state: whom the old state was assigned to is forgotten, a state of workflow_wait is listed.';
