CREATE OR REPLACE FUNCTION sach.guard_finding_plan_day_possible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date;
    v_limit date;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    v_day := (p_payload ->> 'date')::date;
    v_limit := finding_limit_day(p_subject, 'major');
    RETURN CASE
        WHEN v_day < (SELECT network_day(s.network, p_now) FROM subject s WHERE s.id = p_subject) THEN ARRAY['plan_day_past']
        WHEN v_day > v_limit AND v_limit >= (SELECT network_day(s.network, p_now) FROM subject s WHERE s.id = p_subject)
            THEN ARRAY['plan_day_after_limit:' || to_char(v_limit, 'DD/MM/YYYY')]
        ELSE '{}'
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_plan_day_possible(bigint, bigint, jsonb, timestamptz) IS 'F2: the action is done no earlier than today and, of a major finding whose time still runs, within it.';
