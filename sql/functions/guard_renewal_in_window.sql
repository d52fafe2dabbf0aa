CREATE OR REPLACE FUNCTION sach.guard_renewal_in_window(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_row record;
BEGIN
    SELECT c.network, c.valid_until, certificate_renewal_gaps(a.renews, p_now) AS gaps INTO v_row
    FROM application a
    JOIN certificate c ON c.subject_id = certificate_current(a.renews)
    WHERE a.subject_id = p_subject;
    RETURN CASE
        WHEN NOT FOUND THEN '{}'
        WHEN network_day(v_row.network, p_now) < v_row.valid_until - parameter_amount(v_row.network, 'renewal_opens', p_now)
            THEN ARRAY['renewal_too_early:'
                || to_char(v_row.valid_until - parameter_amount(v_row.network, 'renewal_opens', p_now), 'DD/MM/YYYY')]
        ELSE v_row.gaps
        END;
END $$;
COMMENT ON FUNCTION sach.guard_renewal_in_window(bigint, bigint, jsonb, timestamptz) IS 'A2 of a renewal: filed from 90 days before the expiry and while the certificate can be renewed or restored.';
