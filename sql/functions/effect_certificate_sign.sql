CREATE OR REPLACE FUNCTION sach.effect_certificate_sign(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
BEGIN
    UPDATE certificate
    SET key_id = p_payload ->> 'key_id', signature = decode(p_payload ->> 'signature', 'base64'), signed_at = p_now
    WHERE subject_id = p_subject
    RETURNING * INTO STRICT v_certificate;
    PERFORM notice_plan(
        p_subject, 'certificate', 'issued', 'facility', 'certificate_issued', p_now,
        jsonb_build_object(
            'cert_number', v_certificate.number, 'valid_until', to_char(v_certificate.valid_until, 'DD/MM/YYYY'),
            'granted_on', to_char(v_certificate.granted_on, 'DD/MM/YYYY'),
            'verify_url', certificate_url(v_certificate.network, v_certificate.number)));
END $$;
COMMENT ON FUNCTION sach.effect_certificate_sign(bigint, int, bigint, jsonb, timestamptz) IS 'C3: stores the signature; from here on the row is the register''s, and the holder is told.';
