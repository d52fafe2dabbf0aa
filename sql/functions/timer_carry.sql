CREATE OR REPLACE FUNCTION sach.timer_carry(p_subject bigint, p_kind text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_before timer;
    v_timer timer;
BEGIN
    SELECT * INTO v_before
    FROM timer
    WHERE subject_id = p_subject AND kind = p_kind AND settled_at = p_now
    ORDER BY timer DESC
    LIMIT 1;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE timer t
    SET started_at = v_before.started_at, due_at = v_before.due_at, calendar_version = v_before.calendar_version,
        parameter = v_before.parameter, amount = v_before.amount, unit = v_before.unit, computed_due_at = v_before.computed_due_at,
        escalation = v_before.escalation,
        next_try_at = CASE WHEN t.next_try_at IS NOT NULL THEN timer_next_level(v_before, p_now) END
    WHERE t.subject_id = p_subject AND t.kind = p_kind AND t.settled_at IS NULL
    RETURNING t.* INTO v_timer;
    IF v_timer.escalation > 0 THEN
        PERFORM timer_task(v_timer, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.timer_carry(bigint, text, timestamptz) IS 'Lets a time limit that the move just ended go on in the new state as if it had not stopped: taking a dossier up does not buy time.';
