CREATE OR REPLACE FUNCTION sach.guard_report_complete(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT assessment_gaps(p_subject));
END $$;
COMMENT ON FUNCTION sach.guard_report_complete(bigint, bigint, jsonb, timestamptz) IS 'M8: every mandatory line is answered, every "no" has a finding, every "not applicable" a reason, and at least one saving is measured.';
