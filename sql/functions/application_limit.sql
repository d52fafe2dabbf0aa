CREATE OR REPLACE FUNCTION sach.application_limit(p_subject bigint) RETURNS sach.timer
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer;
BEGIN
    SELECT t.* INTO v_timer
    FROM subject s
    JOIN workflow_timer w USING (workflow, revision, state)
    JOIN timer t ON t.subject_id = s.id AND t.kind = w.kind AND t.settled_at IS NULL
    WHERE s.id = p_subject
    ORDER BY t.due_at
    LIMIT 1;
    RETURN v_timer;
END $$;
COMMENT ON FUNCTION sach.application_limit(bigint) IS 'The time limit that runs in the present state; all NULL when none does.';
