CREATE OR REPLACE FUNCTION sach.certificate_restore_until(p_certificate bigint, p_now timestamptz) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT (c.valid_until + make_interval(months => parameter_amount(c.network, 'restore_window', p_now)))::date
        FROM certificate c
        WHERE c.subject_id = p_certificate);
END $$;
COMMENT ON FUNCTION sach.certificate_restore_until(bigint, timestamptz) IS 'The last day on which an expired certificate can be restored (17021-1 9.6.3.2.5: six months).';
