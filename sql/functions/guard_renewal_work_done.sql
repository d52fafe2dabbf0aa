CREATE OR REPLACE FUNCTION sach.guard_renewal_work_done(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
            SELECT
            FROM certificate mine
            JOIN certificate c USING (network, year, seq)
            JOIN subject s ON s.workflow = 'assessment' AND s.state = 'accepted'
                AND (s.parent = c.subject_id OR s.parent IN (SELECT a.subject_id FROM application a WHERE a.renews = c.subject_id))
            JOIN assessment t ON t.subject_id = s.id AND t.type = 'renewal'
            WHERE mine.subject_id = p_subject
                AND t.last_day >= mine.valid_until - parameter_amount(mine.network, 'renewal_opens', p_now)) THEN '{}'
        ELSE ARRAY['renewal_assessment_missing'] END
        || certificate_finding_gaps(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_renewal_work_done(bigint, bigint, jsonb, timestamptz) IS 'C15: a renewal assessment of this cycles end is accepted and no major finding is open.';
