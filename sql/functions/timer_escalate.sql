CREATE OR REPLACE FUNCTION sach.timer_escalate(p_timer sach.timer, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int;
    v_calendar text;
    v_last_day date;
    v_next text := CASE p_timer.escalation WHEN 0 THEN 'escalate_coordinator' WHEN 1 THEN 'escalate_leader' END;
    v_kind limit_kind;
BEGIN
    SELECT n.network, n.calendar INTO STRICT v_network, v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_timer.subject_id;
    v_last_day := calendar_local_day(v_calendar, p_timer.due_at) - 1;
    IF p_timer.escalation = 0 THEN
        PERFORM timer_task(p_timer, p_now);
    ELSE
        SELECT * INTO v_kind
        FROM limit_kind
        WHERE kind = p_timer.kind;
        PERFORM notice_plan(
            p_timer.subject_id, 'limit_passed', p_timer.kind || '/' || p_timer.timer || '/' || p_timer.escalation,
            CASE p_timer.escalation WHEN 1 THEN 'coordinator' ELSE 'standing_body_leader' END, 'limit_passed', p_now,
            jsonb_build_object(
                'limit_vi', coalesce(v_kind.name_vi, p_timer.kind), 'limit_en', coalesce(v_kind.name_en, p_timer.kind),
                'due_date', to_char(v_last_day, 'DD/MM/YYYY'),
                'days_late', calendar_working_days_between(v_calendar, v_last_day, calendar_local_day(v_calendar, p_now))::text));
    END IF;
    UPDATE timer t
    SET escalation = p_timer.escalation + 1,
        next_try_at = CASE WHEN v_next IS NOT NULL THEN greatest(
            calendar_instant(v_calendar, calendar_add_working_days(
                v_calendar, v_last_day, parameter_amount(v_network, v_next, p_now)), '08:00'),
            p_now + interval '1 hour') END
    WHERE t.timer = p_timer.timer;
END $$;
COMMENT ON FUNCTION sach.timer_escalate(sach.timer, timestamptz) IS
    'What becomes of a limit of the network that has passed: a task for the coordinator at once, a mail to the coordinator escalate_coordinator working days after the last day at 08:00, one to the head escalate_leader working days after it. Internal: no burden on the subject, and its state does not move (R6).';
