CREATE OR REPLACE FUNCTION sach.guard_was_submitted(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN a.received_at IS NOT NULL THEN '{}' ELSE ARRAY['not_submitted'] END
        FROM application a
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_was_submitted(bigint, bigint, jsonb, timestamptz) IS 'A20: a draft is changed by saving it; leaving it this way would skip its submission.';
