CREATE OR REPLACE FUNCTION sach.guard_renewal_decided(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_application bigint := subject_find(p_payload ->> 'application', 'application');
BEGIN
    RETURN CASE
        WHEN EXISTS (
            SELECT
            FROM application a
            JOIN subject s ON s.id = a.subject_id AND s.state = 'granted'
            JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
            WHERE a.subject_id = v_application
                AND certificate_current(a.renews) = p_subject AND e.event = 'grant'
                AND (e.xact = ledger_position() OR certificate_lost(v_application))) THEN
            CASE WHEN certificate_lost(v_application) THEN certificate_renewal_gaps(p_subject, p_now) || CASE
                WHEN certificate_pending(p_subject) IS NULL THEN '{}' ELSE ARRAY['version_pending:C' || certificate_pending(p_subject)] END
            ELSE '{}' END
        ELSE ARRAY['decision_missing']
        END;
END $$;
COMMENT ON FUNCTION sach.guard_renewal_decided(bigint, bigint, jsonb, timestamptz) IS 'C13: the application that renews this certificate is granted in this very transaction; or its version was voided by mistake and is reserved again, while the certificate can still be renewed.';
