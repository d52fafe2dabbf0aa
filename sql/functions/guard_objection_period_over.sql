CREATE OR REPLACE FUNCTION sach.guard_objection_period_over(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN application_held(p_subject) THEN ARRAY['case_held'] ELSE '{}' END
            || CASE
                WHEN p_actor <> 0 OR EXISTS (
                    SELECT
                    FROM timer t
                    WHERE t.subject_id = p_subject AND t.kind = 'object' AND t.settled_at IS NULL AND t.due_at <= p_now)
                THEN '{}'::text[] ELSE ARRAY['objection_period_open'] END);
END $$;
COMMENT ON FUNCTION sach.guard_objection_period_over(bigint, bigint, jsonb, timestamptz) IS 'M4: the facility confirms when it likes; the clock only after the time for objections.';
