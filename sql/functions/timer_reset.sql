CREATE OR REPLACE FUNCTION sach.timer_reset(p_timer bigint, p_due_at timestamptz, p_version int, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer;
    v_again boolean;
BEGIN
    SELECT * INTO STRICT v_timer
    FROM timer
    WHERE timer = p_timer;
    v_again := v_timer.escalation > 0 AND p_due_at > p_now;
    IF v_again THEN
        PERFORM timer_calm(v_timer.subject_id, ARRAY[v_timer.kind], p_now);
        v_timer.escalation := 0;
    END IF;
    UPDATE timer t
    SET due_at = p_due_at,
        computed_due_at = CASE WHEN v_timer.due_at = v_timer.computed_due_at THEN p_due_at ELSE t.computed_due_at END,
        calendar_version = p_version,
        escalation = v_timer.escalation,
        paused_at = NULL,
        next_try_at = CASE
            WHEN t.on_due_event IS NOT NULL THEN p_due_at
            WHEN timer_escalates(v_timer) THEN CASE v_timer.escalation WHEN 0 THEN p_due_at ELSE timer_next_level(v_timer, p_now) END
            END
    WHERE t.timer = p_timer;
END $$;
COMMENT ON FUNCTION sach.timer_reset(bigint, timestamptz, int, timestamptz) IS 'Lets one limit run to another instant: its event or escalation follows, and one that had passed and no longer has is taken back.';
