CREATE OR REPLACE FUNCTION sach.guard_team_coi_signed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT ARRAY(
            SELECT 'team_member_ineligible:P' || m.person || ' ' || gap
            FROM assessment_member m
            CROSS JOIN LATERAL unnest(eligibility_gaps(m.person, 'ASSR', p_subject, p_now)) gap
            WHERE m.subject_id = p_subject AND m.left_at IS NULL
            ORDER BY m.person, gap));
END $$;
COMMENT ON FUNCTION sach.guard_team_coi_signed(bigint, bigint, jsonb, timestamptz) IS 'M5: every member has signed the declaration of interests and is still eligible on the day the work starts.';
