CREATE OR REPLACE FUNCTION sach.guard_renewal_decided(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
        SELECT
        FROM application a
        JOIN subject s ON s.id = a.subject_id AND s.state = 'granted'
        JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
        WHERE a.subject_id = subject_find(p_payload ->> 'application', 'application')
            AND certificate_current(a.renews) = p_subject AND e.event = 'grant' AND e.xact = ledger_position()) THEN '{}'
        ELSE ARRAY['decision_missing'] END;
END $$;
COMMENT ON FUNCTION sach.guard_renewal_decided(bigint, bigint, jsonb, timestamptz) IS 'C13: the application that renews this certificate is granted in this very transaction.';
