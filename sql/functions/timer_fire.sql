CREATE OR REPLACE FUNCTION sach.timer_fire(p_timer bigint, p_now timestamptz)
RETURNS TABLE (timer bigint, subject_id bigint, event text, outcome text, codes text[])
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_timer timer;
    v_result advance_result;
    v_network int;
BEGIN
    SELECT * INTO v_timer
    FROM timer t
    WHERE t.timer = p_timer AND t.settled_at IS NULL AND t.next_try_at <= p_now
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF v_timer.on_due_event IS NULL THEN
        PERFORM timer_escalate(v_timer, p_now);
        RETURN QUERY SELECT p_timer, v_timer.subject_id, NULL::text, 'escalated', '{}'::text[];
        RETURN;
    END IF;
    -- A time limit whose effect raises must not hold up those behind it: it is parked like a refused one.
    BEGIN
        v_result := system_advance(v_timer.subject_id, v_timer.on_due_event, '{}', p_now);
    EXCEPTION
        WHEN serialization_failure OR deadlock_detected THEN
            RAISE;
        WHEN OTHERS THEN
            v_result.outcome := 'failed';
            v_result.codes := ARRAY['timer_failed:' || SQLSTATE];
    END;
    IF v_result.outcome = 'no_such_move' THEN
        v_result.outcome := 'moot';
    END IF;
    SELECT s.network INTO v_network
    FROM subject s
    WHERE s.id = v_timer.subject_id;
    IF v_result.outcome IN ('moved', 'moot') THEN
        UPDATE timer t
        SET settled_at = p_now, next_try_at = NULL
        WHERE t.timer = p_timer AND t.settled_at IS NULL;
        PERFORM task_settle('timer_blocked', v_timer.subject_id, v_timer.kind, 0, p_now);
    ELSE
        UPDATE timer t
        SET attempts = t.attempts + 1,
            last_refusal = v_result.codes,
            next_try_at = p_now + least(interval '1 hour' * 2 ^ least(t.attempts, 5), interval '24 hours')
        WHERE t.timer = p_timer;
        PERFORM task_open(
            v_network, 'timer_blocked', v_timer.subject_id, 'COOR',
            jsonb_build_object('key', v_timer.kind, 'event', v_timer.on_due_event, 'codes', to_jsonb(v_result.codes)), p_now);
    END IF;
    RETURN QUERY
    SELECT p_timer, v_timer.subject_id, v_timer.on_due_event, v_result.outcome, v_result.codes;
END $$;
COMMENT ON FUNCTION sach.timer_fire(bigint, timestamptz) IS
    'Fires one due time limit on a subject the caller has locked; one without an event escalates. Refused: the codes are kept, it is tried again after 1 h, 2 h, … at most 24 h, and a task tells the coordinator once.';
