CREATE OR REPLACE FUNCTION sach.guard_team_listed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload -> 'members' = '[]' THEN ARRAY['team_member_missing']
            ELSE ARRAY(
                SELECT 'team_member_invalid:' || no
                FROM jsonb_array_elements(p_payload -> 'members') WITH ORDINALITY AS member (value, no)
                WHERE jsonb_typeof(value) <> 'object'
                    OR person_find(value ->> 'person') IS NULL
                    OR coalesce(jsonb_typeof(value -> 'lead'), 'boolean') <> 'boolean'
                ORDER BY no)
            || ARRAY(
                SELECT 'team_member_twice:P' || person_find(value ->> 'person')
                FROM jsonb_array_elements(p_payload -> 'members') AS member (value)
                GROUP BY person_find(value ->> 'person')
                HAVING count(*) > 1)
            END);
END $$;
COMMENT ON FUNCTION sach.guard_team_listed(bigint, bigint, jsonb, timestamptz) IS 'M2: the team is a list of people, each once.';
