CREATE OR REPLACE FUNCTION sach.effect_assessment_record_flow(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO assessment_period (subject_id, period, first_day, last_day, product, product_unit, output, recorded_by, recorded_at)
    VALUES (p_subject, p_payload ->> 'period', (p_payload ->> 'from')::date, (p_payload ->> 'to')::date, p_payload ->> 'product',
        p_payload ->> 'unit', (p_payload ->> 'output')::numeric, p_actor, p_now)
    ON CONFLICT (subject_id, period) DO UPDATE
    SET first_day = excluded.first_day, last_day = excluded.last_day, product = excluded.product, product_unit = excluded.product_unit,
        output = excluded.output, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at;
    DELETE FROM assessment_flow
    WHERE subject_id = p_subject AND period = p_payload ->> 'period';
    INSERT INTO assessment_flow (subject_id, period, metric, quantity, basis, note)
    SELECT p_subject, p_payload ->> 'period', value ->> 'metric', (value ->> 'quantity')::numeric, value ->> 'basis', value ->> 'note'
    FROM jsonb_array_elements(p_payload -> 'flows');
END $$;
COMMENT ON FUNCTION sach.effect_assessment_record_flow(bigint, int, bigint, jsonb, timestamptz) IS 'M6: the flows of one period, written over as a whole; what stood before is in the ledger.';
