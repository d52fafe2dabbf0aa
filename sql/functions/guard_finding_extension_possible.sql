CREATE OR REPLACE FUNCTION sach.guard_finding_extension_possible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_until date;
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    v_until := (p_payload ->> 'until')::date;
    RETURN CASE
        WHEN v_until <= finding_limit_day(p_subject, CASE (SELECT state FROM subject WHERE id = p_subject) WHEN 'open' THEN 'plan' ELSE 'action' END)
            THEN ARRAY['extension_not_later']
        WHEN v_until >= network_day(v_network, parameter_due(v_network, 'plan_horizon', p_now)) THEN ARRAY['extension_too_far']
        WHEN v_until > finding_limit_day(p_subject, 'major') THEN ARRAY['extension_after_limit']
        ELSE '{}'
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_extension_possible(bigint, bigint, jsonb, timestamptz) IS 'F6: the new last day is after the present one, within plan_horizon and, of a major finding, within its time.';
