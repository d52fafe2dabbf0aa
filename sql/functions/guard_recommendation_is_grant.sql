CREATE OR REPLACE FUNCTION sach.guard_recommendation_is_grant(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN a.recommendation IN ('grant', 'grant_with_conditions') THEN '{}'
            ELSE ARRAY['recommendation_not_to_grant']
            END
        FROM application a
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_recommendation_is_grant(bigint, bigint, jsonb, timestamptz) IS 'A16: nobody grants against the review; who disagrees returns the case to it.';
