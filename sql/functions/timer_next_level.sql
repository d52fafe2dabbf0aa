CREATE OR REPLACE FUNCTION sach.timer_next_level(p_timer sach.timer, p_now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_network int;
BEGIN
    IF p_timer.escalation = 0 THEN
        RETURN p_timer.due_at;
    ELSIF p_timer.escalation > 2 THEN
        RETURN NULL;
    END IF;
    SELECT n.network, n.calendar INTO STRICT v_network, v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_timer.subject_id;
    RETURN greatest(
        calendar_instant(v_calendar, calendar_add_working_days(
            v_calendar, calendar_local_day(v_calendar, p_timer.due_at) - 1,
            parameter_amount(v_network, CASE p_timer.escalation WHEN 1 THEN 'escalate_coordinator' ELSE 'escalate_leader' END, p_now)), '08:00'),
        p_now + interval '1 hour');
END $$;
COMMENT ON FUNCTION sach.timer_next_level(sach.timer, timestamptz) IS 'When a limit of the network that passes, or has passed, is told to the next: the coordinator''s task when it is due, the coordinator''s mail escalate_coordinator working days after the last day at 08:00 local, the head''s escalate_leader working days after it; an hour from now at the earliest. NULL = everybody knows.';
