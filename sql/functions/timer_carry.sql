CREATE OR REPLACE FUNCTION sach.timer_carry(p_subject bigint, p_kind text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer;
BEGIN
    UPDATE timer t
    SET started_at = before.started_at, due_at = before.due_at, calendar_version = before.calendar_version, amount = before.amount,
        unit = before.unit, computed_due_at = before.computed_due_at, escalation = before.escalation,
        next_try_at = CASE WHEN t.next_try_at IS NOT NULL AND before.escalation < 3 THEN greatest(before.due_at, p_now) END
    FROM (
        SELECT *
        FROM timer
        WHERE subject_id = p_subject AND kind = p_kind AND settled_at = p_now
        ORDER BY timer DESC
        LIMIT 1
    ) before
    WHERE t.subject_id = p_subject AND t.kind = p_kind AND t.settled_at IS NULL
    RETURNING t.* INTO v_timer;
    IF v_timer.escalation > 0 THEN
        PERFORM timer_task(v_timer, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.timer_carry(bigint, text, timestamptz) IS 'Lets a time limit that the move just ended go on in the new state as if it had not stopped: taking a dossier up does not buy time.';
