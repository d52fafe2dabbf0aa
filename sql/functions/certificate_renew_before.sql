CREATE OR REPLACE FUNCTION sach.certificate_renew_before(p_certificate sach.certificate, p_now timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN to_char(
        p_certificate.valid_until - parameter_amount(p_certificate.network, 'renewal_files', p_now), 'DD/MM/YYYY');
END $$;
COMMENT ON FUNCTION sach.certificate_renew_before(sach.certificate, timestamptz) IS 'The day by which a renewal should be filed, dd/mm/yyyy: later filing is accepted, but may not be decided before the expiry.';
