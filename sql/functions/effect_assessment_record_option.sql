CREATE OR REPLACE FUNCTION sach.effect_assessment_record_option(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO assessment_option (
        subject_id, no, type, title, screening, status, reason, technical_score, environmental_benefit, investment, annual_saving, years,
        discount_rate, implemented_on, recorded_by, recorded_at)
    VALUES (p_subject,
        coalesce((p_payload ->> 'no')::int, (SELECT coalesce(max(no), 0) + 1 FROM assessment_option WHERE subject_id = p_subject)),
        p_payload ->> 'type', p_payload ->> 'title', p_payload ->> 'screening', p_payload ->> 'status', p_payload ->> 'reason',
        (p_payload ->> 'technical_score')::int, p_payload ->> 'environmental_benefit', (p_payload ->> 'investment')::numeric,
        (p_payload ->> 'annual_saving')::numeric, (p_payload ->> 'years')::int, (p_payload ->> 'discount_rate')::numeric,
        (p_payload ->> 'implemented_on')::date, p_actor, p_now)
    ON CONFLICT (subject_id, no) DO UPDATE
    SET type = excluded.type, title = excluded.title, screening = excluded.screening, status = excluded.status, reason = excluded.reason,
        technical_score = excluded.technical_score, environmental_benefit = excluded.environmental_benefit, investment = excluded.investment,
        annual_saving = excluded.annual_saving, years = excluded.years, discount_rate = excluded.discount_rate,
        implemented_on = excluded.implemented_on, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_record_option(bigint, int, bigint, jsonb, timestamptz) IS 'M6: a new option under the next number, or the newest word on one that has a number.';
