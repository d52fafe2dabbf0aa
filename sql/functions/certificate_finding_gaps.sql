CREATE OR REPLACE FUNCTION sach.certificate_finding_gaps(p_certificate bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT gap.code
        FROM certificate mine
        JOIN certificate c USING (network, year, seq)
        CROSS JOIN LATERAL unnest(finding_gaps(c.subject_id, p_now)) WITH ORDINALITY AS gap (code, position)
        WHERE mine.subject_id = p_certificate
        ORDER BY c.subject_id, gap.position);
END $$;
COMMENT ON FUNCTION sach.certificate_finding_gaps(bigint, timestamptz) IS 'What findings stand against a certificate: those of the surveillance, special and renewal assessments of all its versions; see finding_gaps.';
