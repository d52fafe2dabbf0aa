CREATE OR REPLACE FUNCTION sach.guard_recommendation_fresh(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN network_day(s.network, p_now) - network_day(s.network, a.recommended_at)
                <= case_amount(s.id, 'recommendation_age', p_now) THEN '{}'
            ELSE ARRAY['recommendation_too_old']
            END
        FROM application a
        JOIN subject s ON s.id = a.subject_id
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_recommendation_fresh(bigint, bigint, jsonb, timestamptz) IS 'A16: the recommendation is at most 30 days old (parameter recommendation_age).';
