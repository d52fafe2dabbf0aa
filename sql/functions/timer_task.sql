CREATE OR REPLACE FUNCTION sach.timer_task(p_timer sach.timer, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT task_open(s.network, 'limit_passed', s.id, 'COOR',
        jsonb_build_object('key', p_timer.kind, 'limit', p_timer.kind, 'dueAt', instant_text(p_timer.due_at)), p_now)
    FROM subject s
    WHERE s.id = p_timer.subject_id
$$;
COMMENT ON FUNCTION sach.timer_task(sach.timer, timestamptz) IS 'Tells the coordinator by a task that a limit has passed; once while it is open.';
