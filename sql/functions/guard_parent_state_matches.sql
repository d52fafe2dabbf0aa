CREATE OR REPLACE FUNCTION sach.guard_parent_state_matches(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p.workflow = 'certificate' AND p_payload ->> 'type' IN ('surveillance', 'special') THEN
            CASE WHEN p.state IN ('active', 'suspended') THEN '{}' ELSE ARRAY['parent_not_live'] END
        WHEN p_payload ->> 'type' = 'surveillance' THEN ARRAY['parent_not_a_certificate']
        WHEN p.workflow IS DISTINCT FROM 'application' THEN ARRAY['parent_not_an_application']
        WHEN p_payload ->> 'type' IN ('initial', 'renewal') AND p.state <> 'accepted' THEN ARRAY['parent_not_accepted']
        WHEN p_payload ->> 'type' = 'special' AND p.state <> 'in_assessment' THEN ARRAY['parent_not_in_assessment']
        WHEN p_payload ->> 'type' = 'renewal' AND NOT EXISTS (
            SELECT
            FROM subject c
            WHERE c.facility = s.facility AND c.workflow = 'certificate' AND c.state IN ('active', 'suspended', 'expired'))
            THEN ARRAY['no_certificate_to_renew']
        ELSE '{}'
        END
    FROM subject s
    LEFT JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_parent_state_matches(bigint, bigint, jsonb, timestamptz) IS 'M1: an initial or renewal assessment belongs to an accepted application, a special one to an application under assessment, surveillance and special ones to a live certificate.';
