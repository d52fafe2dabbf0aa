CREATE OR REPLACE FUNCTION sach.certificate_finding_gaps(p_certificate bigint) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT 'finding_major_open:S' || f.subject_id || '/' || f.no
        FROM certificate mine
        JOIN certificate c USING (network, year, seq)
        JOIN subject s ON s.parent = c.subject_id AND s.workflow = 'assessment' AND s.state <> 'cancelled'
        JOIN finding f ON f.subject_id = s.id
        WHERE mine.subject_id = p_certificate AND f.grade = 'major' AND f.status NOT IN ('closed', 'void')
        ORDER BY f.subject_id, f.no);
END $$;
COMMENT ON FUNCTION sach.certificate_finding_gaps(bigint) IS 'The major findings of assessments of a certificate (surveillance, special, renewal) that are not closed.';
