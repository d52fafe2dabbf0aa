CREATE OR REPLACE FUNCTION sach.timer_carry(p_subject bigint, p_kind text, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE timer t
    SET started_at = before.started_at, due_at = before.due_at, calendar_version = before.calendar_version
    FROM (
        SELECT started_at, due_at, calendar_version
        FROM timer
        WHERE subject_id = p_subject AND kind = p_kind AND settled_at = p_now
        ORDER BY timer DESC
        LIMIT 1
    ) before
    WHERE t.subject_id = p_subject AND t.kind = p_kind AND t.settled_at IS NULL
$$;
COMMENT ON FUNCTION sach.timer_carry(bigint, text, timestamptz) IS 'Lets a time limit that the move just ended go on in the new state as if it had not stopped: taking a dossier up does not buy time.';
