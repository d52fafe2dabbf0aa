CREATE OR REPLACE FUNCTION sach.file_reader_sees(p_evidence bigint, p_reader bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN p_reader IS NULL OR EXISTS (
        SELECT
        FROM subject s
        JOIN person_role r ON r.network = s.network
        WHERE s.id = p_evidence
            AND r.person = p_reader
            AND r.valid_from <= network_day(s.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(s.network, clock_now()))
            AND (r.role IN ('INTK', 'COOR', 'REVW', 'DECI', 'REGI', 'CASE', 'APPR', 'ADMN', 'AUDT')
                OR r.role IN ('APPL', 'AGNT') AND r.facility = s.facility
                OR r.role = 'ASSR' AND EXISTS (
                    SELECT
                    FROM assessment_member m
                    JOIN subject a ON a.id = m.subject_id
                    WHERE m.person = p_reader AND m.left_at IS NULL AND a.facility = s.facility AND a.state <> 'cancelled')));
END $$;
COMMENT ON FUNCTION sach.file_reader_sees(bigint, bigint) IS 'Whether a person may have the bytes of an evidence item: officers of its network, its facility''s own people, assessors on a team of the facility; never reporting units nor whoever consolidates their reports (certification.md §8.7). NULL reader = the machine''s administrator.';
