CREATE OR REPLACE FUNCTION sach.guard_finding_may_be_raised(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN m.workflow IS DISTINCT FROM 'assessment' THEN ARRAY['finding_parent_invalid']
            WHEN m.state <> 'in_progress' THEN ARRAY['assessment_not_in_progress']
            ELSE guard_actor_on_team(m.id, p_actor, p_payload, p_now)
            END
        FROM subject s
        LEFT JOIN subject m ON m.id = s.parent
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_may_be_raised(bigint, bigint, jsonb, timestamptz) IS 'F1: the assessment is in progress and the actor is on its team.';
