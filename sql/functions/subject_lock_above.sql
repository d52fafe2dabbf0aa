CREATE OR REPLACE FUNCTION sach.subject_lock_above(p_subject bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_parent bigint := (SELECT parent FROM subject WHERE id = p_subject);
BEGIN
    IF v_parent IS NOT NULL THEN
        PERFORM subject_lock_above(v_parent);
        PERFORM FROM subject WHERE id = v_parent FOR NO KEY UPDATE;
    END IF;
END $$;
COMMENT ON FUNCTION sach.subject_lock_above(bigint) IS 'Locks what a subject belongs to, the topmost first: an application ends its assessments and an assessment moves its application on, so all take their locks from above. Without the key: whoever only notes something about a subject (a task of the mail room) never waits for its move.';
