CREATE OR REPLACE FUNCTION sach.guard_actor_on_team(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM assessment_member m
                WHERE m.subject_id = p_subject AND m.person = p_actor AND m.left_at IS NULL) THEN '{}'
            ELSE ARRAY['actor_not_on_the_team']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_actor_on_team(bigint, bigint, jsonb, timestamptz) IS 'M6: only the team records.';
