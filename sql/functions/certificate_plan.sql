CREATE OR REPLACE FUNCTION sach.certificate_plan(p_certificate bigint, p_key_id text, p_unsigned text, p_pages bytea)
RETURNS TABLE (key_id text, created_at timestamptz, unsigned text, pages bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER ROWS 1 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_number text;
BEGIN
    PERFORM
    FROM subject
    WHERE id = p_certificate AND workflow = 'certificate' AND state = 'signing'
    FOR NO KEY UPDATE;
    IF NOT FOUND OR signing_key_gaps(p_key_id, 'certificate', v_now) <> '{}' THEN
        RETURN;
    END IF;
    SELECT number INTO STRICT v_number
    FROM certificate
    WHERE subject_id = p_certificate;
    IF p_unsigned::jsonb #>> '{credentialSubject,number}' IS DISTINCT FROM v_number OR p_unsigned::jsonb ? 'proof' THEN
        RAISE EXCEPTION 'this is not the unsigned credential of %', v_number
            USING ERRCODE = 'WFCRE', HINT = 'Make it of the certificate''s stored document.';
    END IF;
    INSERT INTO certificate_credential AS k (certificate, key_id, created_at, unsigned, pages)
    VALUES (p_certificate, p_key_id, date_trunc('second', v_now), p_unsigned, p_pages)
    ON CONFLICT (certificate) DO UPDATE
    SET key_id = excluded.key_id, created_at = excluded.created_at, unsigned = excluded.unsigned, pages = excluded.pages
    WHERE k.credential IS NULL AND signing_key_gaps(k.key_id, 'certificate', v_now) <> '{}';
    RETURN QUERY
    SELECT k.key_id, k.created_at, k.unsigned, k.pages
    FROM certificate_credential k
    WHERE k.certificate = p_certificate;
END $$;
COMMENT ON FUNCTION sach.certificate_plan(bigint, text, text, bytea) IS 'Fixes what will be signed: credential without proof, instant, key, printed pages. The first plan stands and is answered to whoever comes later; only that of a key which may sign no more is replaced. No row when the certificate is not in `signing` or the key may not sign. WFCRE when the credential is another certificate''s.';
