CREATE OR REPLACE FUNCTION sach.guard_reply_is_due(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN application_held(p_subject) THEN ARRAY['case_held'] ELSE '{}' END
            || CASE WHEN EXISTS (
                    SELECT
                    FROM timer t
                    WHERE t.subject_id = p_subject AND t.kind = 'reply' AND t.settled_at IS NULL AND t.due_at <= p_now)
                THEN '{}'::text[] ELSE ARRAY['reply_not_due'] END);
END $$;
COMMENT ON FUNCTION sach.guard_reply_is_due(bigint, bigint, jsonb, timestamptz) IS 'A6: the time for the reply has run out and the case is not paused.';
