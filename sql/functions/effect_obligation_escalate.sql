CREATE OR REPLACE FUNCTION sach.effect_obligation_escalate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_next record;
BEGIN
    WITH released AS (
        UPDATE notice n
        SET available_at = p_now
        FROM obligation_escalation(p_subject) e
        WHERE n.notice = e.notice AND n.state = 'planned' AND n.available_at = 'infinity'
        RETURNING n.notice, n.available_at
    )
    INSERT INTO notice_queue (available_at, notice)
    SELECT available_at, notice
    FROM released;
    UPDATE obligation
    SET escalation_level = escalation_level + 1
    WHERE subject_id = p_subject;
    SELECT e.level, e.due_at, o.rule INTO v_next
    FROM obligation_escalation(p_subject) e
    JOIN obligation o ON o.subject_id = p_subject;
    IF FOUND AND v_next.due_at IS NOT NULL THEN
        PERFORM timer_start(
            p_subject, 'escalate_' || v_next.level, v_next.rule, greatest(v_next.due_at, p_now + interval '1 hour'), 'escalate', p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_obligation_escalate(bigint, int, bigint, jsonb, timestamptz) IS 'O14: lets the escalation''s notice go and starts the time limit of the next one, an hour from now at the earliest so that this one can arrive first.';
