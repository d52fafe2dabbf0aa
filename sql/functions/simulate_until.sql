CREATE OR REPLACE FUNCTION sach.simulate_until(p_at timestamptz)
RETURNS TABLE (at timestamptz, kind text, subject text, what text, audience text, address text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH pending AS MATERIALIZED (
        SELECT n.notice, n.subject_id, n.purpose, n.step, n.audience, s.workflow,
            greatest(n.due_at, CASE WHEN n.available_at < 'infinity' THEN n.available_at END) AS at
        FROM notice n
        JOIN subject s ON s.id = n.subject_id
        WHERE n.state IN ('planned', 'failed') AND n.due_at <= p_at
    )
    SELECT p.at, 'notice', r.reference, p.purpose || ' ' || p.step, p.audience, CASE WHEN p.audience <> 'complainant' THEN c.address END
    FROM pending p
    JOIN subject_reference r ON r.subject_id = p.subject_id AND r.kind = 'own'
    LEFT JOIN notice_context(
        ARRAY(SELECT notice FROM pending), ARRAY(SELECT subject_id FROM pending), ARRAY(SELECT audience FROM pending),
        ARRAY(SELECT workflow FROM pending), clock_now()) c USING (notice)
    WHERE p.at <= p_at
    UNION ALL
    SELECT t.next_try_at, 'timer', r.reference, coalesce(t.on_due_event, 'overdue ' || t.kind), NULL, NULL
    FROM timer t
    JOIN subject_reference r ON r.subject_id = t.subject_id AND r.kind = 'own'
    WHERE t.settled_at IS NULL AND t.next_try_at <= p_at
    UNION ALL
    SELECT d.generate_at, 'generation', d.rule, d.period || ': ' || d.missing, NULL, NULL
    FROM obligation_generation_plan(p_at) d
    ORDER BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION sach.simulate_until(timestamptz) IS
    'What would fire from now to p_at if nobody did anything: planned notices, time limits with an event, obligations still to be written down. Read-only; steps that would give way to a later one after a pause are listed all the same.';
