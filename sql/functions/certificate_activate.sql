CREATE OR REPLACE FUNCTION sach.certificate_activate(p_certificate bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
    v_calendar text;
    v_parameter text;
    v_days int;
    v_due timestamptz;
BEGIN
    SELECT * INTO STRICT v_certificate
    FROM certificate
    WHERE subject_id = p_certificate;
    SELECT calendar INTO STRICT v_calendar
    FROM network
    WHERE network = v_certificate.network;
    PERFORM timer_start(p_certificate, 'expiry', 'valid_until', calendar_day_end(v_calendar, v_certificate.valid_until), 'expire', p_now);
    PERFORM timer_start(p_certificate, 'renewal', 'valid_until', calendar_instant(
        v_calendar, v_certificate.valid_until - parameter_amount(v_certificate.network, 'renewal_opens', p_now), '08:00'), 'open_renewal', p_now);
    FOREACH v_parameter IN ARRAY ARRAY['expiry_warn_second', 'expiry_warn_last'] LOOP
        v_days := parameter_amount(v_certificate.network, v_parameter, p_now);
        v_due := calendar_instant(v_calendar, v_certificate.valid_until - v_days, '08:00');
        CONTINUE WHEN v_due < p_now;
        PERFORM certificate_tell(p_certificate, 'certificate_expiry', '-' || v_days || 'd', 'certificate_expiring', v_due,
            jsonb_build_object('days_left', v_days::text, 'renew_before', certificate_renew_before(v_certificate, p_now)));
    END LOOP;
    IF v_certificate.previous IS NOT NULL THEN
        PERFORM certificate_tell(p_certificate, 'certificate', 'version', 'certificate_version', p_now, jsonb_build_object(
            'replaced_number', (SELECT number FROM certificate WHERE subject_id = v_certificate.previous),
            'valid_from', to_char(v_certificate.valid_from, 'DD/MM/YYYY'), 'version_reason', v_certificate.version_reason));
    END IF;
    IF NOT EXISTS (SELECT FROM surveillance WHERE certificate = p_certificate) THEN
        PERFORM surveillance_plan(p_certificate, p_now);
    END IF;
    PERFORM surveillance_remind(r.certificate, r.no, p_now)
    FROM surveillance r
    WHERE r.certificate = p_certificate AND r.state = 'due';
    PERFORM surveillance_step(p_certificate, p_now);
END $$;
COMMENT ON FUNCTION sach.certificate_activate(bigint, timestamptz) IS 'What a certificate starts with when it becomes valid (C3): end of validity, invitation to renew, warnings, plan of surveillance. Register row, document and status bits belong here too.';
