CREATE OR REPLACE FUNCTION sach.case_assign(p_subject bigint, p_person bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO case_wait AS w (subject_id, network, workflow, state, since, is_listed, assignee)
    SELECT s.id, s.network, s.workflow, s.state, p_now, false, p_person
    FROM subject s
    WHERE s.id = p_subject AND p_person IS NOT NULL
    ON CONFLICT (subject_id) DO UPDATE
    SET assignee = excluded.assignee;
END $$;
COMMENT ON FUNCTION sach.case_assign(bigint, bigint, timestamptz) IS 'Says whose the next step of a case is, until the case leaves its present state: their task list shows it first. NULL says nothing.';
