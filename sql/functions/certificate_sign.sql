CREATE OR REPLACE FUNCTION sach.certificate_sign(
    p_certificate bigint, p_expected_version int, p_key_id text, p_signature bytea, p_credential text, p_attachment bytea)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
    v_credential bytea := sha256(convert_to(p_credential, 'UTF8'));
    v_pdf bytea;
BEGIN
    -- The engine's own order of locks: the event that follows takes the same ones.
    PERFORM subject_lock_above(p_certificate);
    PERFORM
    FROM subject
    WHERE id = p_certificate
    FOR NO KEY UPDATE;
    SELECT sha256(k.pages || p_attachment) INTO v_pdf
    FROM certificate_credential k
    WHERE k.certificate = p_certificate AND k.key_id = p_key_id;
    UPDATE certificate_credential
    SET credential = p_credential, attachment = p_attachment, credential_sha256 = v_credential, pdf_sha256 = v_pdf
    WHERE certificate = p_certificate AND key_id = p_key_id AND credential IS NULL;
    v_result := advance(p_certificate, 'sign', p_expected_version, 0, jsonb_build_object(
        'key_id', p_key_id, 'signature', translate(encode(p_signature, 'base64'), E'\n', ''),
        'credential_sha256', encode(v_credential, 'hex'), 'pdf_sha256', encode(v_pdf, 'hex')));
    IF v_result.outcome <> 'moved' THEN
        UPDATE certificate_credential k
        SET credential = NULL, attachment = NULL, credential_sha256 = NULL, pdf_sha256 = NULL
        WHERE k.certificate = p_certificate AND NOT EXISTS (
            SELECT
            FROM certificate c
            WHERE c.subject_id = p_certificate AND c.credential_sha256 IS NOT NULL);
    END IF;
    RETURN v_result;
END $$;
COMMENT ON FUNCTION sach.certificate_sign(bigint, int, text, bytea, text, bytea) IS 'C3 as the daemon does it: signature, credential and PDF are stored in the transaction that makes the certificate valid, or not at all. p_signature is Ed25519 over the certificate''s document, p_attachment what turns the pages into the PDF that bears the credential.';
