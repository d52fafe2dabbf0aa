CREATE OR REPLACE FUNCTION sach.surveillance_step(p_certificate bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_event text;
    v_at timestamptz;
BEGIN
    PERFORM timer_settle(p_certificate, ARRAY['surveillance'], p_now);
    SELECT step.event, step.at INTO v_event, v_at
    FROM surveillance r
    JOIN subject s ON s.id = r.certificate
    JOIN network n USING (network)
    CROSS JOIN LATERAL (
        SELECT CASE r.state WHEN 'planned' THEN 'surveillance_due' ELSE 'surveillance_missed' END AS event,
            CASE r.state WHEN 'planned' THEN surveillance_opening(s.network, r.due_on, p_now) ELSE calendar_day_end(n.calendar, r.due_on) END AS at
    ) step
    WHERE r.certificate = p_certificate AND r.state IN ('planned', 'due')
    ORDER BY step.at
    LIMIT 1;
    IF FOUND THEN
        PERFORM timer_start(p_certificate, 'surveillance', 'surveillance', v_at, v_event, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.surveillance_step(bigint, timestamptz) IS 'Arms the clock for the next thing that happens to the plan of surveillance: a row opens, or its last day ends. One time limit at a time; every event that touches the plan calls this.';
