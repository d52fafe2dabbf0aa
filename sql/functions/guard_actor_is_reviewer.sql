CREATE OR REPLACE FUNCTION sach.guard_actor_is_reviewer(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN a.reviewer = p_actor THEN '{}' ELSE ARRAY['actor_not_the_reviewer'] END
        FROM application a
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_actor_is_reviewer(bigint, bigint, jsonb, timestamptz) IS 'A13, A14: only the assigned reviewer reviews.';
