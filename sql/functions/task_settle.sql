CREATE OR REPLACE FUNCTION sach.task_settle(p_kind text, p_subject bigint, p_key text, p_actor bigint, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE task
    SET done_at = p_now, done_by = p_actor
    WHERE kind = p_kind
        AND coalesce(subject_id, 0) = coalesce(p_subject, 0)
        AND detail ->> 'key' = p_key
        AND done_at IS NULL
$$;
COMMENT ON FUNCTION sach.task_settle(text, bigint, text, bigint, timestamptz) IS
    'Marks a task done because what it asked for has happened; no effect when there is none.';
