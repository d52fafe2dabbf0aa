CREATE OR REPLACE FUNCTION sach.guard_assessment_about_it(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
        SELECT
        FROM subject s
        JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
        WHERE s.id = subject_find(p_payload ->> 'assessment', 'assessment') AND s.state = 'accepted'
            AND certificate_current(s.parent) = p_subject AND e.xact = ledger_position()) THEN '{}'
        ELSE ARRAY['assessment_not_accepted_now'] END;
END $$;
COMMENT ON FUNCTION sach.guard_assessment_about_it(bigint, bigint, jsonb, timestamptz) IS 'M10: an assessment about this certificate is accepted in this very transaction.';
