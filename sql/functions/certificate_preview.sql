CREATE OR REPLACE FUNCTION sach.certificate_preview(p_certificate bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(c.document, jcs(certificate_document(certificate_planned(c.subject_id, '{}', clock_now()))))
        FROM certificate c
        JOIN subject s ON s.id = c.subject_id
        WHERE c.subject_id = p_certificate AND s.state IN ('reserved', 'signing'));
END $$;
COMMENT ON FUNCTION sach.certificate_preview(bigint) IS 'What a certificate that is not signed yet would say if it were prepared now; NULL for any other. Nothing is written.';
