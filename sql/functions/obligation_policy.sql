CREATE OR REPLACE FUNCTION sach.obligation_policy(p_subject bigint, p_payload jsonb) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE r.successor_policy WHEN 'authority_decides' THEN p_payload ->> 'policy' ELSE r.successor_policy END
    FROM obligation o
    JOIN obligation_rule r ON r.rule = o.rule AND r.version = o.version
    WHERE o.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.obligation_policy(bigint, jsonb) IS
    'What becomes of an ended unit''s obligation: the rule''s policy, or what the authority''s document says where the rule leaves it to that; NULL when it says nothing.';
