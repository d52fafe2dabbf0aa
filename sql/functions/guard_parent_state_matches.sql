CREATE OR REPLACE FUNCTION sach.guard_parent_state_matches(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p.workflow IS DISTINCT FROM 'application' THEN ARRAY['parent_not_an_application']
        WHEN p_payload ->> 'type' IN ('surveillance', 'renewal') THEN ARRAY['assessment_type_not_available:' || (p_payload ->> 'type')]
        WHEN p_payload ->> 'type' = 'initial' AND p.state <> 'accepted' THEN ARRAY['parent_not_accepted']
        WHEN p_payload ->> 'type' = 'special' AND p.state <> 'in_assessment' THEN ARRAY['parent_not_in_assessment']
        ELSE '{}'
        END
    FROM subject s
    LEFT JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_parent_state_matches(bigint, bigint, jsonb, timestamptz) IS 'M1: an initial assessment belongs to an accepted application, a special one to an application under assessment.';
