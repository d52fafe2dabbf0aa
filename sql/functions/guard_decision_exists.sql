CREATE OR REPLACE FUNCTION sach.guard_decision_exists(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_replaced bigint;
BEGIN
    v_replaced := subject_find(p_payload ->> 'replaces', 'certificate');
    IF p_payload ->> 'replaces' IS NOT NULL THEN
        RETURN CASE WHEN NOT EXISTS (
                SELECT
                FROM subject o
                JOIN subject_event e ON e.subject_id = o.id AND e.version = o.version
                WHERE o.id = v_replaced AND e.event IN ('amend', 'renew', 'restore', 'correct_clerical')
                    AND e.xact = ledger_position()) THEN ARRAY['decision_missing'] ELSE '{}' END;
    END IF;
    RETURN (
        SELECT CASE WHEN NOT EXISTS (
                SELECT
                FROM subject a
                JOIN subject_event e ON e.subject_id = a.id AND e.version = a.version
                WHERE a.id = s.parent AND a.workflow = 'application' AND a.state = 'granted' AND e.event = 'grant'
                    AND (e.xact = ledger_position() OR certificate_lost(a.id))) THEN ARRAY['decision_missing'] ELSE '{}' END
            || CASE WHEN EXISTS (SELECT FROM certificate c WHERE c.application = s.parent AND c.voided_at IS NULL) THEN ARRAY['certificate_exists'] ELSE '{}' END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_decision_exists(bigint, bigint, jsonb, timestamptz) IS 'C1: the parent application was granted by an event of this very transaction, and has no other certificate, or the number it got was voided by mistake; for a further version: its amendment, renewal, restoration or correction was decided in this very transaction.';
