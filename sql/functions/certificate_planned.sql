CREATE OR REPLACE FUNCTION sach.certificate_planned(p_certificate bigint, p_payload jsonb, p_now timestamptz) RETURNS sach.certificate
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
    v_old certificate;
    v_from date;
BEGIN
    SELECT * INTO STRICT v_certificate
    FROM certificate
    WHERE subject_id = p_certificate;
    SELECT * INTO v_old
    FROM certificate
    WHERE subject_id = v_certificate.previous;
    v_certificate.granted_on := coalesce((p_payload ->> 'granted_on')::date, network_day(v_certificate.network, p_now));
    v_certificate.valid_from := v_certificate.granted_on;
    v_certificate.validity_months := case_amount(p_certificate, 'validity_months', p_now);
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
    RETURN v_certificate;
END $$;
COMMENT ON FUNCTION sach.certificate_planned(bigint, jsonb, timestamptz) IS 'A reserved certificate with the days it would bear if it were prepared now; nothing is written. A corresponding day is not moved to a working day.';
