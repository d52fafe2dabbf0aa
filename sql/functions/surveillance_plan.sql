CREATE OR REPLACE FUNCTION sach.surveillance_plan(p_certificate bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
BEGIN
    SELECT * INTO STRICT v_certificate
    FROM certificate
    WHERE subject_id = p_certificate;
    INSERT INTO surveillance (certificate, no, year, counts_from, counts_until, due_on)
    SELECT p_certificate, row_number() OVER (ORDER BY d.due_on), d.year, d.counts_from, d.counts_until, d.due_on
    FROM surveillance_dates(
        v_certificate.decided_on, v_certificate.valid_until,
        parameter_amount(v_certificate.network, 'surveillance_first', p_now),
        parameter_amount(v_certificate.network, 'surveillance_opens', p_now),
        parameter_amount(v_certificate.network, 'renewal_files', p_now)) d;
END $$;
COMMENT ON FUNCTION sach.surveillance_plan(bigint, timestamptz) IS 'Writes the plan of surveillance of a certificate that has just become valid.';
