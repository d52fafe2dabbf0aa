CREATE OR REPLACE FUNCTION sach.effect_certificate_prepare(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
    v_granted date;
    v_months int;
    v_until date;
    v_document text;
BEGIN
    SELECT * INTO STRICT v_certificate
    FROM certificate
    WHERE subject_id = p_subject;
    v_granted := coalesce((p_payload ->> 'granted_on')::date, network_day(v_certificate.network, p_now));
    v_months := case_amount(p_subject, 'validity_months', p_now);
    v_until := (v_granted + make_interval(months => v_months))::date;
    v_certificate.granted_on := v_granted;
    v_certificate.valid_from := v_granted;
    v_certificate.valid_until := v_until;
    v_certificate.validity_months := v_months;
    v_certificate.language := coalesce(p_payload ->> 'language', 'vi');
    v_document := jcs(certificate_document(v_certificate));
    UPDATE certificate
    SET granted_on = v_granted, valid_from = v_granted, valid_until = v_until, validity_months = v_months,
        language = v_certificate.language, prepared_by = p_actor, document = v_document, sha256 = sha256(convert_to(v_document, 'UTF8'))
    WHERE subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'registration', 'prepare', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_prepare(bigint, int, bigint, jsonb, timestamptz) IS 'C2: fixes dates, bytes and hash before anything is signed. The end of validity is the corresponding day, not moved to a working day: it is no time limit for an act.';
