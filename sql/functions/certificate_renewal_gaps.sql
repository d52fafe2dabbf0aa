CREATE OR REPLACE FUNCTION sach.certificate_renewal_gaps(p_certificate bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_state text;
    v_ended timestamptz;
    v_until date;
    v_notice int;
    v_network int;
BEGIN
    SELECT s.state, c.ended_at, c.valid_until, c.under_notice, c.network
    INTO v_state, v_ended, v_until, v_notice, v_network
    FROM certificate c
    JOIN subject s ON s.id = c.subject_id
    WHERE c.subject_id = certificate_current(p_certificate);
    IF v_state IN ('withdrawn', 'terminated') THEN
        RETURN ARRAY['renewed_certificate_ended:C' || certificate_current(p_certificate)];
    END IF;
    IF v_state NOT IN ('active', 'suspended', 'expired') THEN
        RETURN ARRAY['renewed_certificate_not_issued:C' || p_certificate];
    END IF;
    IF v_state = 'expired' AND network_day(v_network, p_now) > certificate_restore_until(certificate_current(p_certificate), p_now) THEN
        RETURN ARRAY['renewal_too_late:' || to_char(certificate_restore_until(certificate_current(p_certificate), p_now), 'DD/MM/YYYY')];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.certificate_renewal_gaps(bigint, timestamptz) IS 'Why a certificate cannot be renewed any more (a new application without `renews` is then the way): withdrawn, terminated, never issued, or expired longer ago than it can be restored. Empty = it can.';
