CREATE OR REPLACE FUNCTION sach.guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_codes text[];
    v_fits boolean;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    v_codes := CASE WHEN octet_length(decode(p_payload ->> 'signature', 'base64')) <> 64 THEN ARRAY['signature_length'] ELSE '{}' END
        || signing_key_gaps(p_payload ->> 'key_id', 'certificate', p_now);
    IF (SELECT origin FROM certificate WHERE subject_id = p_subject) = 'document' THEN
        RETURN v_codes;
    END IF;
    SELECT k.credential_sha256 = decode(p_payload ->> 'credential_sha256', 'hex') AND k.pdf_sha256 = decode(p_payload ->> 'pdf_sha256', 'hex')
        AND k.key_id = p_payload ->> 'key_id' AND signed.value - 'proof' = k.unsigned::jsonb
        AND signed.value #>> '{proof,cryptosuite}' = 'eddsa-jcs-2022' AND signed.value #>> '{proof,verificationMethod}' LIKE '%#' || k.key_id
        AND (signed.value #>> '{proof,created}')::timestamptz = k.created_at AND signed.value #>> '{proof,proofValue}' ~ '^z[1-9A-HJ-NP-Za-km-z]{80,90}$'
    INTO v_fits
    FROM certificate_credential k
    CROSS JOIN LATERAL (SELECT k.credential::jsonb AS value) signed
    WHERE k.certificate = p_subject AND k.credential IS NOT NULL;
    RETURN v_codes || CASE WHEN v_fits THEN '{}' ELSE ARRAY['credential_missing'] END;
END $$;
COMMENT ON FUNCTION sach.guard_signature_is_plausible(bigint, bigint, jsonb, timestamptz) IS 'C3: an Ed25519 signature of 64 bytes by a registered key that is in use, and beside it the credential that was fixed before, with the proof of the same key and instant, and the PDF; both are those whose hashes go into the ledger. The daemon verifies the signatures before it asks.';
