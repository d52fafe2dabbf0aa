CREATE OR REPLACE FUNCTION sach.saving_gaps(p_data jsonb) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_period text;
    v_side jsonb;
    v_codes text[] := '{}';
BEGIN
    IF jsonb_typeof(p_data) IS DISTINCT FROM 'object' THEN
        RETURN ARRAY['saving_incomplete:data'];
    END IF;
    IF coalesce(p_data ->> 'product', '') = '' THEN
        v_codes := v_codes || 'saving_incomplete:product'::text;
    END IF;
    IF coalesce(p_data ->> 'unit', '') = '' THEN
        v_codes := v_codes || 'saving_incomplete:unit'::text;
    END IF;
    IF jsonb_typeof(p_data -> 'estimated') IS DISTINCT FROM 'boolean' THEN
        v_codes := v_codes || 'saving_incomplete:estimated'::text;
    END IF;
    FOREACH v_period IN ARRAY ARRAY['baseline', 'measured'] LOOP
        v_side := p_data -> v_period;
        IF jsonb_typeof(v_side) IS DISTINCT FROM 'object' THEN
            v_codes := v_codes || ('saving_incomplete:' || v_period);
            CONTINUE;
        END IF;
        IF jsonb_typeof(v_side -> 'consumption') IS DISTINCT FROM 'number' OR (v_side ->> 'consumption')::numeric < 0 THEN
            v_codes := v_codes || ('saving_incomplete:' || v_period || '.consumption');
        ELSIF v_period = 'baseline' AND (v_side ->> 'consumption')::numeric = 0 THEN
            v_codes := v_codes || 'saving_incomplete:baseline.consumption'::text;
        END IF;
        IF jsonb_typeof(v_side -> 'output') IS DISTINCT FROM 'number' OR (v_side ->> 'output')::numeric <= 0 THEN
            v_codes := v_codes || ('saving_incomplete:' || v_period || '.output');
        END IF;
        IF v_side -> 'from' IS NULL OR v_side -> 'to' IS NULL
            OR NOT payload_value_fits('date', NULL, v_side -> 'from') OR NOT payload_value_fits('date', NULL, v_side -> 'to')
        THEN
            v_codes := v_codes || ('saving_incomplete:' || v_period || '.from/to');
        ELSIF (v_side ->> 'from')::date > (v_side ->> 'to')::date THEN
            v_codes := v_codes || ('saving_incomplete:' || v_period || '.from/to');
        END IF;
    END LOOP;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.saving_gaps(jsonb) IS 'What a measured saving lacks: {product, unit, estimated, baseline and measured: {from, to (last day), consumption, output}}. The saving is 1 - (consumption/output) / (baseline consumption/output), on intensities, never on totals (vietnam.md §4.2).';
