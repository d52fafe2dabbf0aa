CREATE OR REPLACE FUNCTION sach.obligation_plan(p_subject bigint, p_not_before timestamptz, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    WITH step AS MATERIALIZED (
        SELECT o.subject_id, s.network, o.rule, o.escalation_level, l.position,
            obligation_step(l.step, o.ladder_round) AS step, l.audience, notice_channel(s.facility, s.unit, l.audience) AS channel, l.template, l.is_escalation,
            ladder_step_due(n.calendar, o.last_day, l.kind, l.amount, l.send_time) AS due_at,
            sum(l.is_escalation::int) OVER (ORDER BY l.position) AS level
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id
        JOIN network n ON n.network = s.network
        JOIN ladder_step l ON l.rule = o.rule AND l.version = o.version
        WHERE o.subject_id = p_subject
    ), planned AS (
        INSERT INTO notice (network, subject_id, purpose, step, audience, channel, template, due_at, available_at, superseded_from)
        SELECT network, subject_id, 'annual_report', step, audience, channel, template, due_at,
            CASE WHEN is_escalation THEN 'infinity' ELSE due_at END, lead(due_at) OVER (PARTITION BY audience ORDER BY due_at, position)
        FROM step
        WHERE due_at >= p_not_before
        ORDER BY position
        ON CONFLICT ON CONSTRAINT notice_is_sent_once DO NOTHING
        RETURNING notice, available_at
    ), queued AS (
        INSERT INTO notice_queue (available_at, notice)
        SELECT available_at, notice
        FROM planned
        WHERE available_at < 'infinity'
    )
    INSERT INTO timer (
        case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at)
    SELECT s.network, s.workflow, l.subject_id, l.kind, l.rule, p_now, o.calendar_version, l.due_at, l.event,
        CASE WHEN l.event IS NOT NULL THEN l.due_at END
    FROM (
        SELECT subject_id, 'escalate_' || level AS kind, rule, due_at, 'escalate' AS event
        FROM step
        WHERE is_escalation AND due_at >= p_not_before AND level = escalation_level + 1
        UNION ALL
        SELECT subject_id, 'due', rule, due_at, NULL
        FROM obligation
        WHERE subject_id = p_subject
    ) l
    JOIN obligation o USING (subject_id)
    JOIN subject s ON s.id = l.subject_id;
END $$;
COMMENT ON FUNCTION sach.obligation_plan(bigint, timestamptz, timestamptz) IS
    'Plans an obligation''s ladder for its present deadline: the reminders from p_not_before on, the deadline itself and the time limit of the first escalation. Escalations wait for their event.';
