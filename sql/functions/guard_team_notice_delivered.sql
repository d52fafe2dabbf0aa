CREATE OR REPLACE FUNCTION sach.guard_team_notice_delivered(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_actor <> 0 OR (
                SELECT n.state
                FROM notice n
                WHERE n.subject_id = p_subject AND n.purpose = 'team'
                ORDER BY n.due_at DESC, n.notice DESC
                LIMIT 1) IN ('delivered', 'confirmed') THEN '{}'
            ELSE ARRAY['team_notice_not_delivered']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_team_notice_delivered(bigint, bigint, jsonb, timestamptz) IS 'M4: silence is no objection only when the facility was told the names. The one rule by silence, and it burdens nobody (R6).';
