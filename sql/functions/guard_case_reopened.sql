CREATE OR REPLACE FUNCTION sach.guard_case_reopened(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM appeal_bar b WHERE b.subject_id = p_subject) THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['case_not_reopened'];
END $$;
COMMENT ON FUNCTION sach.guard_case_reopened(bigint, bigint, jsonb, timestamptz) IS 'A12 after A22: only a case that an appeal reopened gets another reviewer in the middle of the decision.';
