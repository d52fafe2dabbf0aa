CREATE OR REPLACE FUNCTION sach.guard_case_held(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (SELECT FROM subject_hold h WHERE h.subject_id = p_subject AND h.until IS NULL) THEN '{}'
            ELSE ARRAY['case_not_held']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_case_held(bigint, bigint, jsonb, timestamptz) IS 'A21: only a paused case is released.';
