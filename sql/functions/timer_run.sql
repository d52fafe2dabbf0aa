CREATE OR REPLACE FUNCTION sach.timer_run(p_limit int)
RETURNS TABLE (timer bigint, subject_id bigint, event text, outcome text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_due record;
BEGIN
    PERFORM clock_share();
    FOR v_due IN
        SELECT t.timer, t.subject_id
        FROM timer t
        WHERE t.settled_at IS NULL AND t.next_try_at <= v_now
        ORDER BY t.next_try_at, t.timer
        LIMIT p_limit
    LOOP
        -- The subject is locked before its timer, as every move does; one that somebody else is moving waits for the next run.
        PERFORM
        FROM subject
        WHERE id = v_due.subject_id
        FOR NO KEY UPDATE SKIP LOCKED;
        CONTINUE WHEN NOT FOUND;
        RETURN QUERY
        SELECT f.timer, f.subject_id, f.event, f.outcome, f.codes
        FROM timer_fire(v_due.timer, v_now) f;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.timer_run(int) IS
    'Fires the time limits that are due, oldest first, at most p_limit, and says what became of each: moved, unmet and so on, moot (the state was left), escalated (a limit of the network has passed), failed. Safe from several daemons at once. An empty answer means nothing can be fired now.';
