CREATE OR REPLACE FUNCTION sach.guard_decision_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN NOT EXISTS (
            SELECT
            FROM subject a
            JOIN subject_event e ON e.subject_id = a.id AND e.version = a.version
            WHERE a.id = s.parent AND a.workflow = 'application' AND a.state = 'granted' AND e.event = 'grant'
                AND e.xact = ledger_position()) THEN ARRAY['decision_missing'] ELSE '{}' END
        || CASE WHEN EXISTS (SELECT FROM certificate c WHERE c.application = s.parent) THEN ARRAY['certificate_exists'] ELSE '{}' END
    FROM subject s
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_decision_exists(bigint, bigint, jsonb, timestamptz) IS 'C1: the parent application was granted by an event of this very transaction, and has no other certificate.';
