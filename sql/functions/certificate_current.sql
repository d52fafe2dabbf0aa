CREATE OR REPLACE FUNCTION sach.certificate_current(p_certificate bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT c.subject_id
        FROM certificate mine
        JOIN certificate c USING (network, year, seq)
        WHERE mine.subject_id = p_certificate AND (c.signature IS NOT NULL OR c.subject_id = p_certificate)
        ORDER BY (c.signature IS NOT NULL) DESC, c.issue DESC
        LIMIT 1);
END $$;
COMMENT ON FUNCTION sach.certificate_current(bigint) IS 'The newest signed version of a certificate''s number, live or ended; the certificate itself while none is signed.';
