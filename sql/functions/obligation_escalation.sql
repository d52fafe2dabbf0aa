CREATE OR REPLACE FUNCTION sach.obligation_escalation(p_subject bigint)
RETURNS TABLE (level int, step text, due_at timestamptz, notice bigint, previous_step text, previous_notice bigint, previous_state text)
LANGUAGE sql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
    SELECT e.level::int, e.step, n.due_at, n.notice, e.previous_step, b.notice, b.state
    FROM obligation o
    CROSS JOIN LATERAL (
        SELECT obligation_step(l.step, o.ladder_round) AS step, obligation_step(l.previous, o.ladder_round) AS previous_step, l.level
        FROM (
            SELECT s.step, s.is_escalation, lag(s.step) OVER (ORDER BY s.position) AS previous,
                sum(s.is_escalation::int) OVER (ORDER BY s.position) AS level
            FROM ladder_step s
            WHERE s.rule = o.rule AND s.version = o.version
        ) l
        WHERE l.is_escalation
    ) e
    LEFT JOIN notice n ON n.subject_id = o.subject_id AND n.purpose = 'annual_report' AND n.step = e.step
    LEFT JOIN notice b ON b.subject_id = o.subject_id AND b.purpose = 'annual_report' AND b.step = e.previous_step
    WHERE o.subject_id = p_subject AND e.level = o.escalation_level + 1
$$;
COMMENT ON FUNCTION sach.obligation_escalation(bigint) IS
    'The next escalation of an obligation and the step before it, whose delivery it depends on (R10); no row when the ladder has no further one.';
