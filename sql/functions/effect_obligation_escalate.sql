CREATE OR REPLACE FUNCTION sach.effect_obligation_escalate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE notice n
    SET available_at = p_now
    FROM obligation_escalation(p_subject) e
    WHERE n.notice = e.notice AND n.state = 'planned';
    UPDATE obligation
    SET escalation_level = escalation_level + 1
    WHERE subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_obligation_escalate(bigint, int, bigint, jsonb, timestamptz) IS 'O14: lets the escalation''s notice go.';
