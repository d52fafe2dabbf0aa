CREATE OR REPLACE FUNCTION sach.clock_stop(
    p_subject bigint, p_source bigint, p_state text, p_kinds text[], p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM clock_share();
    INSERT INTO clock_pause (subject_id, source, since, state, kinds)
    SELECT p_subject, p_source, p_now, p_state, p_kinds
    WHERE EXISTS (SELECT FROM timer t WHERE t.subject_id = p_subject AND t.settled_at IS NULL AND t.kind = ANY (p_kinds))
    ON CONFLICT (subject_id, source, since) DO UPDATE
    SET until = NULL;
    UPDATE timer
    SET paused_at = p_now, next_try_at = NULL
    WHERE subject_id = p_subject AND settled_at IS NULL AND kind = ANY (p_kinds) AND paused_at IS NULL;
END $$;
COMMENT ON FUNCTION sach.clock_stop(bigint, bigint, text, text[], timestamptz) IS 'Stops limits of these kinds because the ball is outside (R5): a row of the pause, and none of them fires. Nothing that runs, nothing written.';
