CREATE OR REPLACE FUNCTION sach.guard_finding_limit_passed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM timer t
                WHERE t.subject_id = p_subject AND t.kind = 'major' AND t.settled_at IS NULL AND t.due_at <= p_now) THEN '{}'
            ELSE ARRAY['limit_not_passed']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_finding_limit_passed(bigint, bigint, jsonb, timestamptz) IS 'F10: the time for the major finding has passed.';
