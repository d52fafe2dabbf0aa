CREATE OR REPLACE FUNCTION sach.guard_flow_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_codes text[] := '{}';
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    IF (p_payload ->> 'from')::date > (p_payload ->> 'to')::date
        OR (p_payload ->> 'to')::date > network_day((SELECT network FROM subject WHERE id = p_subject), p_now)
    THEN
        v_codes := v_codes || 'flow_period_invalid'::text;
    END IF;
    IF (p_payload ->> 'output')::numeric <= 0 THEN
        v_codes := v_codes || 'flow_output_invalid'::text;
    END IF;
    RETURN v_codes || flow_gaps(p_payload -> 'flows');
END $$;
COMMENT ON FUNCTION sach.guard_flow_complete(bigint, bigint, jsonb, timestamptz) IS 'M6: the flows of a period that is over, with the output they belong to, each possible beside the others.';
