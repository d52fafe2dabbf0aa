CREATE OR REPLACE FUNCTION sach.guard_finding_not_ruled(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM finding f
                JOIN finding_dispute d USING (subject_id)
                WHERE f.subject_id = p_subject AND d.ruled_at >= coalesce(f.escalated_at, '-infinity')) THEN ARRAY['dispute_ruled_already']
            ELSE '{}'
            END);
END $$;
COMMENT ON FUNCTION sach.guard_finding_not_ruled(bigint, bigint, jsonb, timestamptz) IS 'F8: a finding is ruled upon once, and once more after it was escalated; then the way on is an appeal (certification.md §3.9).';
