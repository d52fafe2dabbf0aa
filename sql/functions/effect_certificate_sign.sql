CREATE OR REPLACE FUNCTION sach.effect_certificate_sign(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_previous bigint;
    v_result advance_result;
BEGIN
    SELECT previous INTO STRICT v_previous
    FROM certificate
    WHERE subject_id = p_subject;
    -- Both in this transaction: a crash before its commit leaves the old version valid and this one in `signing`, where the signer finds
    -- it again; there is no moment with two valid versions, nor with none. The order matters to certificate_is_valid_in_one_version.
    IF v_previous IS NOT NULL THEN
        v_result := system_advance(v_previous, 'supersede', jsonb_build_object('by', 'C' || p_subject), p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'certificate % could not be superseded: % %', v_previous, v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END IF;
    UPDATE certificate c
    SET key_id = p_payload ->> 'key_id', signature = decode(p_payload ->> 'signature', 'base64'), signed_at = p_now,
        (credential_sha256, pdf_sha256) = (
            SELECT k.credential_sha256, k.pdf_sha256
            FROM certificate_credential k
            WHERE k.certificate = c.subject_id)
    WHERE c.subject_id = p_subject;
    PERFORM certificate_activate(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_sign(bigint, int, bigint, jsonb, timestamptz) IS 'C3: stores the signature; from here on the row is the register''s. The version it replaces is superseded in the same transaction.';
