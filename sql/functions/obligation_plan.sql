CREATE OR REPLACE FUNCTION sach.obligation_plan(p_subject bigint, p_not_before timestamptz, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_obligation obligation;
    v_calendar text;
    v_step record;
    v_level int := 0;
BEGIN
    SELECT o.* INTO STRICT v_obligation
    FROM obligation o
    WHERE o.subject_id = p_subject;
    SELECT n.calendar INTO STRICT v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    PERFORM timer_start(p_subject, 'due', v_obligation.rule, v_obligation.due_at, NULL, p_now);
    FOR v_step IN
        SELECT l.step, l.audience, l.template, l.is_escalation,
            ladder_step_due(v_calendar, v_obligation.last_day, l.kind, l.amount, l.send_time) AS due_at
        FROM ladder_step l
        WHERE l.rule = v_obligation.rule AND l.version = v_obligation.version
        ORDER BY l.position
    LOOP
        v_level := v_level + v_step.is_escalation::int;
        CONTINUE WHEN v_step.due_at < p_not_before;
        PERFORM notice_plan(
            p_subject, 'annual_report', obligation_step(v_step.step, v_obligation.ladder_round), v_step.audience, v_step.template,
            v_step.due_at, '{}', CASE WHEN v_step.is_escalation THEN 'infinity'::timestamptz ELSE v_step.due_at END);
        IF v_step.is_escalation AND v_level > v_obligation.escalation_level THEN
            PERFORM timer_start(p_subject, 'escalate_' || v_level, v_obligation.rule, v_step.due_at, 'escalate', p_now);
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.obligation_plan(bigint, timestamptz, timestamptz) IS
    'Plans an obligation''s ladder for its present deadline: the reminders from p_not_before on, the deadline itself and a time limit for each escalation. Escalations wait for their event.';
