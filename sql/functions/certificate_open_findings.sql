CREATE OR REPLACE FUNCTION sach.certificate_open_findings(p_certificate bigint, p_now timestamptz DEFAULT NULL) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := coalesce(p_now, clock_now());
BEGIN
    RETURN finding_gaps((SELECT parent FROM subject WHERE id = p_certificate), v_now) || finding_gaps(p_certificate, v_now);
END $$;
COMMENT ON FUNCTION sach.certificate_open_findings(bigint, timestamptz) IS 'What findings stand against a certificate: those of the application it was granted on and those of its own surveillance and special assessments; see finding_gaps. For suspension and reinstatement.';
