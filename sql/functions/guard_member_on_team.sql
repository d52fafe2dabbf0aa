CREATE OR REPLACE FUNCTION sach.guard_member_on_team(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN NOT EXISTS (
                SELECT
                FROM assessment_member m
                WHERE m.subject_id = p_subject AND m.person = person_find(p_payload ->> 'out') AND m.left_at IS NULL)
            THEN ARRAY['team_member_unknown:' || upper(p_payload ->> 'out')]
            WHEN EXISTS (
                SELECT
                FROM assessment_member m
                WHERE m.subject_id = p_subject AND m.person = person_find(p_payload ->> 'in') AND m.left_at IS NULL)
            THEN ARRAY['team_member_twice:' || upper(p_payload ->> 'in')]
            ELSE '{}'
            END);
END $$;
COMMENT ON FUNCTION sach.guard_member_on_team(bigint, bigint, jsonb, timestamptz) IS 'M7: the one who goes is on the team and the one who comes is not.';
