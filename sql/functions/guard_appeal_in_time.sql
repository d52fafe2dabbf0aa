CREATE OR REPLACE FUNCTION sach.guard_appeal_in_time(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_delivered timestamptz;
    v_network int;
    v_due timestamptz;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT d.delivered_at, s.network INTO v_delivered, v_network
    FROM subject s
    CROSS JOIN LATERAL appeal_decision(s.parent) d
    WHERE s.id = p_subject;
    IF v_delivered IS NULL THEN
        RETURN '{}';
    END IF;
    v_due := parameter_due(v_network, 'appeal_filing', v_delivered);
    IF p_now < v_due THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['appeal_too_late:' || to_char(network_day(v_network, v_due - interval '1 microsecond'), 'DD/MM/YYYY')];
END $$;
COMMENT ON FUNCTION sach.guard_appeal_in_time(bigint, bigint, jsonb, timestamptz) IS 'Appeal: lodged within 15 days after the decision reached the facility (parameter appeal_filing); what was never delivered is never late.';
