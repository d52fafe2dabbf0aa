CREATE OR REPLACE FUNCTION sach.guard_option_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_given int := num_nonnulls(
        p_payload ->> 'investment', p_payload ->> 'annual_saving', p_payload ->> 'years', p_payload ->> 'discount_rate');
    v_status text := p_payload ->> 'status';
    v_codes text[] := '{}';
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    IF p_payload ->> 'no' IS NOT NULL
        AND NOT EXISTS (SELECT FROM assessment_option WHERE subject_id = p_subject AND no::text = p_payload ->> 'no')
    THEN
        v_codes := v_codes || ('option_unknown:' || (p_payload ->> 'no'));
    END IF;
    IF (p_payload ->> 'screening' = 'C' OR v_status = 'rejected') AND p_payload ->> 'reason' IS NULL THEN
        v_codes := v_codes || 'option_reason_missing'::text;
    END IF;
    IF (v_given = 0 AND v_status IN ('feasible', 'implemented')) OR v_given BETWEEN 1 AND 3 THEN
        v_codes := v_codes || 'option_economics_missing'::text;
    ELSIF v_given = 4 AND (
        (p_payload ->> 'investment')::numeric < 0 OR (p_payload ->> 'investment')::numeric <> trunc((p_payload ->> 'investment')::numeric)
        OR (p_payload ->> 'annual_saving')::numeric <> trunc((p_payload ->> 'annual_saving')::numeric)
        OR (p_payload ->> 'years')::numeric NOT BETWEEN 1 AND 50 OR (p_payload ->> 'discount_rate')::numeric NOT BETWEEN 0 AND 100)
    THEN
        v_codes := v_codes || 'option_economics_invalid'::text;
    END IF;
    IF (v_status = 'implemented') <> (p_payload ->> 'implemented_on' IS NOT NULL)
        OR (p_payload ->> 'implemented_on')::date > network_day((SELECT network FROM subject WHERE id = p_subject), p_now)
    THEN
        v_codes := v_codes || 'option_day_wrong'::text;
    END IF;
    IF (p_payload ->> 'technical_score')::int NOT BETWEEN 0 AND 3 THEN
        v_codes := v_codes || 'option_score_invalid'::text;
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.guard_option_complete(bigint, bigint, jsonb, timestamptz) IS 'M6: an option left out says why; a feasible or implemented one has all four economic figures; an implemented one its day.';
