CREATE OR REPLACE FUNCTION sach.guard_complaint_in_scope(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM complaint c WHERE c.subject_id = p_subject AND c.triage = 'out_of_scope') THEN
        RETURN ARRAY['complaint_is_out_of_scope'];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_complaint_in_scope(bigint, bigint, jsonb, timestamptz) IS 'Complaint: what is outside the scheme is not investigated, only answered.';
