CREATE OR REPLACE FUNCTION sach.obligation_plan(p_subjects bigint[], p_not_before timestamptz, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    -- Mail is what nearly everybody wants: asked for each reader only where somebody wants something else.
    v_has_channels boolean := EXISTS (SELECT FROM contact_channel WHERE until IS NULL);
BEGIN
    WITH owed AS MATERIALIZED (
        SELECT o.subject_id, s.network, s.workflow, s.facility, s.unit, o.rule, o.version, o.last_day, o.ladder_round, o.escalation_level, o.due_at, o.calendar_version
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id
        WHERE o.subject_id = ANY (p_subjects)
    ), ladder AS MATERIALIZED (
        -- The days are the same for every unit with the same deadline: counted once for all of them.
        SELECT d.network, d.rule, d.version, d.last_day, l.position, l.step, l.audience, l.template, l.is_escalation,
            ladder_step_due(n.calendar, d.last_day, l.kind, l.amount, l.send_time) AS due_at,
            sum(l.is_escalation::int) OVER (PARTITION BY d.network, d.rule, d.version, d.last_day ORDER BY l.position) AS level
        FROM (SELECT DISTINCT network, rule, version, last_day FROM owed) d
        JOIN network n ON n.network = d.network
        JOIN ladder_step l ON l.rule = d.rule AND l.version = d.version
    ), wanted AS MATERIALIZED (
        SELECT l.*, lead(l.due_at) OVER (
            PARTITION BY l.network, l.rule, l.version, l.last_day, l.audience ORDER BY l.due_at, l.position) AS next_due_at
        FROM ladder l
        WHERE l.due_at >= p_not_before
    ), planned AS (
        INSERT INTO notice (network, subject_id, purpose, step, audience, channel, template, due_at, available_at, superseded_from)
        SELECT o.network, o.subject_id, 'annual_report', obligation_step(l.step, o.ladder_round), l.audience,
            CASE WHEN v_has_channels THEN notice_channel(o.facility, o.unit, l.audience) ELSE 'mail' END, l.template, l.due_at,
            CASE WHEN l.is_escalation THEN 'infinity' ELSE l.due_at END, l.next_due_at
        FROM owed o
        JOIN wanted l USING (network, rule, version, last_day)
        ORDER BY o.subject_id, l.position
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
    SELECT o.network, o.workflow, o.subject_id, t.kind, o.rule, p_now, o.calendar_version, t.due_at, t.event,
        CASE WHEN t.event IS NOT NULL THEN t.due_at END
    FROM owed o
    CROSS JOIN LATERAL (
        SELECT 'escalate_' || l.level AS kind, l.due_at, 'escalate' AS event
        FROM wanted l
        WHERE (l.network, l.rule, l.version, l.last_day) = (o.network, o.rule, o.version, o.last_day)
            AND l.is_escalation AND l.level = o.escalation_level + 1
        UNION ALL
        SELECT 'due', o.due_at, NULL
    ) t
    ORDER BY o.subject_id, t.kind;
END $$;
COMMENT ON FUNCTION sach.obligation_plan(bigint[], timestamptz, timestamptz) IS
    'Plans the ladders of obligations for their present deadlines: the reminders from p_not_before on, the deadline itself and the time limit of the first escalation. Escalations wait for their event.';
