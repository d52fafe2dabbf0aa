CREATE OR REPLACE FUNCTION sach.timer_escalate(p_timer sach.timer, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_last_day date;
    v_kind limit_kind;
    v_timer timer := p_timer;
BEGIN
    IF p_timer.escalation = 0 THEN
        PERFORM timer_task(p_timer, p_now);
    ELSE
        SELECT n.calendar INTO STRICT v_calendar
        FROM subject s
        JOIN network n USING (network)
        WHERE s.id = p_timer.subject_id;
        v_last_day := calendar_local_day(v_calendar, p_timer.due_at) - 1;
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
    v_timer.escalation := p_timer.escalation + 1;
    UPDATE timer t
    SET escalation = v_timer.escalation, next_try_at = timer_next_level(v_timer, p_now)
    WHERE t.timer = p_timer.timer;
END $$;
COMMENT ON FUNCTION sach.timer_escalate(sach.timer, timestamptz) IS
    'What becomes of a limit of the network that has passed: a task for the coordinator, then a mail to the coordinator, then one to the head (timer_next_level says when). Internal: no burden on the subject, and its state does not move (R6).';
