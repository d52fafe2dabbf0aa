CREATE OR REPLACE FUNCTION sach.register_switch(p_certificate bigint, p_version int, p_event text, p_state text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_status text := certificate_public_status(p_state);
    v_reason text;
BEGIN
    IF v_status = 'not_issued' THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM register_entry WHERE certificate = p_certificate) THEN
        PERFORM register_enter(p_certificate, v_status = 'void');
    END IF;
    v_reason := CASE
        WHEN v_status = 'void' THEN 'void'
        WHEN p_event = 'sign' THEN (SELECT coalesce(version_reason, 'issue') FROM register_entry WHERE certificate = p_certificate)
        WHEN p_event = 'request_suspension' THEN 'voluntary'
        WHEN p_event = 'terminate' THEN 'holder_request'
        WHEN p_event = 'expire' THEN 'term'
        WHEN p_event = 'supersede' THEN (
            SELECT version_reason FROM certificate WHERE previous = p_certificate AND voided_at IS NULL ORDER BY issue DESC LIMIT 1)
        ELSE 'decision'
        END;
    UPDATE register_period
    SET until = p_now
    WHERE certificate = p_certificate AND until IS NULL;
    INSERT INTO register_period (
        certificate, no, version, status, reason_class, since, network, holder_name, search_key, unit, division, vsic_code, valid_until)
    SELECT p_certificate, 1 + (SELECT count(*) FROM register_period WHERE certificate = p_certificate), p_version, v_status, v_reason, p_now,
        e.network, e.holder_name,
        text_search_key(concat_ws(' ', e.holder_name, e.holder_name_en, e.unit_vi)),
        e.unit, left(e.vsic_code, 2), e.vsic_code, e.valid_until
    FROM register_entry e
    WHERE e.certificate = p_certificate;
END $$;
COMMENT ON FUNCTION sach.register_switch(bigint, int, text, text, timestamptz) IS 'Takes a certificate''s new state over into the public register, in the transaction that moves it: closes the period that ran and begins the next, with the class of its reason and never more. A number that is only reserved is not there yet.';
