CREATE OR REPLACE FUNCTION sach.flow_gaps(p_flows jsonb) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_item record;
    v_codes text[] := '{}';
BEGIN
    IF jsonb_array_length(p_flows) = 0 THEN
        RETURN ARRAY['flow_missing'];
    END IF;
    FOR v_item IN SELECT value, no FROM jsonb_array_elements(p_flows) WITH ORDINALITY AS item (value, no) LOOP
        IF jsonb_typeof(v_item.value) <> 'object' OR jsonb_typeof(v_item.value -> 'quantity') IS DISTINCT FROM 'number'
            OR coalesce(v_item.value ->> 'basis', '') NOT IN ('measured', 'declared', 'estimated')
        THEN
            v_codes := v_codes || ('flow_invalid:' || v_item.no);
        ELSIF NOT EXISTS (SELECT FROM metric m WHERE m.metric = v_item.value ->> 'metric') THEN
            v_codes := v_codes || ('metric_unknown:' || coalesce(v_item.value ->> 'metric', '?'));
        ELSIF (v_item.value ->> 'quantity')::numeric < 0 THEN
            v_codes := v_codes || ('flow_invalid:' || v_item.no);
        END IF;
    END LOOP;
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    RETURN ARRAY(
        SELECT 'metric_twice:' || (value ->> 'metric')
        FROM jsonb_array_elements(p_flows)
        GROUP BY value ->> 'metric'
        HAVING count(*) > 1
        ORDER BY 1)
        || ARRAY(
            SELECT 'flow_exceeds:' || m.metric || ' ' || m.at_most
            FROM jsonb_array_elements(p_flows) AS part (value)
            JOIN metric m ON m.metric = part.value ->> 'metric'
            JOIN jsonb_array_elements(p_flows) AS whole (value) ON whole.value ->> 'metric' = m.at_most
            WHERE (part.value ->> 'quantity')::numeric > (whole.value ->> 'quantity')::numeric
            ORDER BY m.position);
END $$;
COMMENT ON FUNCTION sach.flow_gaps(jsonb) IS 'What is wrong with a list of {metric, quantity, basis, note}: unknown metrics, one listed twice, negative quantities, and what exceeds its whole (BOD5 above COD, recycled above total; vietnam.md §4.2).';
