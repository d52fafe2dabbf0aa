CREATE OR REPLACE FUNCTION sach.effect_certificate_prepare(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
    v_old certificate;
    v_from date;
    v_document text;
BEGIN
    SELECT * INTO STRICT v_certificate
    FROM certificate
    WHERE subject_id = p_subject;
    SELECT * INTO v_old
    FROM certificate
    WHERE subject_id = v_certificate.previous;
    v_certificate.granted_on := coalesce((p_payload ->> 'granted_on')::date, network_day(v_certificate.network, p_now));
    v_certificate.valid_from := v_certificate.granted_on;
    v_certificate.validity_months := case_amount(p_subject, 'validity_months', p_now);
    v_certificate.language := coalesce(p_payload ->> 'language', v_certificate.language);
    IF v_certificate.version_reason IN ('amendment', 'correction') THEN
        v_certificate.validity_months := v_old.validity_months;
        v_certificate.valid_until := v_old.valid_until;
    ELSE
        -- A restoration always goes on with the old cycle (17021-1 9.6.3.2.5), a renewal if the scheme says so (9.6.3.2.4).
        v_from := CASE
            WHEN v_certificate.version_reason = 'restoration'
                OR v_certificate.version_reason = 'renewal' AND parameter_amount(v_certificate.network, 'renewal_counts_from_expiry', p_now) = 1
                THEN v_old.valid_until
            ELSE v_certificate.granted_on END;
        v_certificate.valid_until := (v_from + make_interval(months => v_certificate.validity_months))::date;
        IF v_certificate.valid_from > v_old.valid_until + 1 THEN
            v_certificate.gap_from := v_old.valid_until + 1;
            v_certificate.gap_until := v_certificate.valid_from - 1;
        END IF;
    END IF;
    v_document := jcs(certificate_document(v_certificate));
    UPDATE certificate
    SET granted_on = v_certificate.granted_on, valid_from = v_certificate.valid_from, valid_until = v_certificate.valid_until,
        validity_months = v_certificate.validity_months, gap_from = v_certificate.gap_from, gap_until = v_certificate.gap_until,
        language = v_certificate.language, prepared_by = p_actor, document = v_document, sha256 = sha256(convert_to(v_document, 'UTF8'))
    WHERE subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'registration', 'prepare', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_prepare(bigint, int, bigint, jsonb, timestamptz) IS 'C2: fixes dates, bytes and hash before anything is signed. The end of validity is the corresponding day, not moved to a working day: it is no time limit for an act. Of a version: an amendment keeps the old end, a renewal may and a restoration must count from it; days without validity are kept as a gap and printed.';
