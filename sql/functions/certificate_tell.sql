CREATE OR REPLACE FUNCTION sach.certificate_tell(p_certificate bigint, p_purpose text, p_step text, p_template text, p_due_at timestamptz, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_plan(p_certificate, p_purpose, p_step, 'facility', p_template, p_due_at,
        jsonb_build_object(
            'certificate_number', c.number, 'holder_name', c.holder_name,
            'valid_until', to_char(c.valid_until, 'DD/MM/YYYY'), 'verify_url', certificate_url(c.network, c.number)) || p_data)
    FROM certificate c
    WHERE c.subject_id = p_certificate;
END $$;
COMMENT ON FUNCTION sach.certificate_tell(bigint, text, text, text, timestamptz, jsonb) IS 'Plans a notice to the holder with what every text about a certificate names: number, holder, last day, where to check it.';
