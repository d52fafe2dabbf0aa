CREATE OR REPLACE FUNCTION sach.guard_objection_in_time(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM timer t
                WHERE t.subject_id = p_subject AND t.kind = 'object' AND t.settled_at IS NULL AND t.due_at > p_now) THEN '{}'
            ELSE ARRAY['objection_too_late']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_objection_in_time(bigint, bigint, jsonb, timestamptz) IS 'M3: an objection comes before the time for it ends.';
