CREATE OR REPLACE FUNCTION sach.effect_certificate_prepare(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
    v_document text;
BEGIN
    v_certificate := certificate_planned(p_subject, p_payload, p_now);
    v_document := jcs(certificate_document(v_certificate));
    UPDATE certificate
    SET granted_on = v_certificate.granted_on, valid_from = v_certificate.valid_from, valid_until = v_certificate.valid_until,
        validity_months = v_certificate.validity_months, gap_from = v_certificate.gap_from, gap_until = v_certificate.gap_until,
        language = v_certificate.language, prepared_by = p_actor, document = v_document, sha256 = sha256(convert_to(v_document, 'UTF8'))
    WHERE subject_id = p_subject;
    PERFORM status_entry_take(p_subject, v_purpose, p_now)
    FROM unnest(ARRAY['revocation', 'suspension']) WITH ORDINALITY AS t (v_purpose, no);
    PERFORM involvement_add(p_subject, p_actor, 'registration', 'prepare', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_prepare(bigint, int, bigint, jsonb, timestamptz) IS 'C2: fixes dates, bytes and hash before anything is signed. The end of validity is the corresponding day, not moved to a working day: it is no time limit for an act. Of a version: an amendment keeps the old end, a renewal may and a restoration must count from it; days without validity are kept as a gap and printed.';
