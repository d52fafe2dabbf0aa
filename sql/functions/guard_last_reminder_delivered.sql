CREATE OR REPLACE FUNCTION sach.guard_last_reminder_delivered(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN (
                SELECT n.state
                FROM notice n
                WHERE n.subject_id = p_subject AND n.purpose IN ('reply', 'completion')
                ORDER BY n.due_at DESC, n.notice DESC
                LIMIT 1) IN ('delivered', 'confirmed') THEN '{}'
            ELSE ARRAY['reminder_not_delivered']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_last_reminder_delivered(bigint, bigint, jsonb, timestamptz) IS 'A6, R10: no case ends by silence before its last reminder has reached the applicant.';
