CREATE OR REPLACE FUNCTION sach.effect_certificate_open_renewal(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_certificate certificate;
BEGIN
    SELECT c.* INTO STRICT v_certificate
    FROM certificate c
    WHERE c.subject_id = p_subject;
    PERFORM certificate_tell(p_subject, 'certificate_expiry', 'renewal', 'certificate_renewal', p_now,
        jsonb_build_object(
            'days_left', (v_certificate.valid_until - network_day(v_certificate.network, p_now))::text,
            'renew_before', certificate_renew_before(v_certificate, p_now)));
    PERFORM task_open(v_certificate.network, 'renewal_due', p_subject, 'COOR',
        jsonb_build_object('renewBefore', certificate_renew_before(v_certificate, p_now)), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_open_renewal(bigint, int, bigint, jsonb, timestamptz) IS 'C13: the window for a renewal opens: invitation to the holder, which is also the first warning of the expiry, and a task for the coordinator.';
