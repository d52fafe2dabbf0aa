CREATE OR REPLACE FUNCTION sach.guard_finding_plan_day_possible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_today date := network_day(v_network, p_now);
    v_day date := (p_payload ->> 'date')::date;
    v_limit date := finding_limit_day(p_subject, 'major');
BEGIN
    RETURN CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN v_day < v_today THEN ARRAY['plan_day_past']
        WHEN v_day > v_limit AND v_limit >= v_today THEN ARRAY['plan_day_after_limit:' || to_char(v_limit, 'DD/MM/YYYY')]
        WHEN v_day >= network_day(v_network, parameter_due(v_network, 'plan_horizon', p_now)) THEN ARRAY['plan_day_too_far']
        ELSE '{}'
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_plan_day_possible(bigint, bigint, jsonb, timestamptz) IS 'F2: the action is done no earlier than today, within plan_horizon and, of a major finding whose time still runs, within that.';
