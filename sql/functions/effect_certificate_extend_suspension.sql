CREATE OR REPLACE FUNCTION sach.effect_certificate_extend_suspension(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_due timestamptz;
    v_from timestamptz;
BEGIN
    SELECT t.due_at INTO v_due
    FROM timer t
    WHERE t.subject_id = p_subject AND t.kind = 'suspension'
    ORDER BY t.timer DESC
    LIMIT 1;
    PERFORM timer_settle(p_subject, ARRAY['suspension'], p_now);
    -- It starts within the last day of the first time, so that a new calendar counts it again from there.
    v_from := coalesce(v_due - interval '1 second', p_now);
    PERFORM timer_start(
        p_subject, 'suspension', 'suspension_max', parameter_due(s.network, 'suspension_max', v_from), 'suspension_due', v_from)
    FROM subject s
    WHERE s.id = p_subject;
    UPDATE suspension
    SET extended_at = p_now
    WHERE certificate = p_subject AND ended_at IS NULL;
    PERFORM task_settle('suspension_due', p_subject, '', p_actor, p_now);
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'extend_suspension', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_extend_suspension(bigint, int, bigint, jsonb, timestamptz) IS 'C9: once, by the same length again, counted from the day on which it would have ended.';
