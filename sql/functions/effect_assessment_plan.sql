CREATE OR REPLACE FUNCTION sach.effect_assessment_plan(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_before bigint;
BEGIN
    INSERT INTO assessment (subject_id, type, criterion_version)
    SELECT p_subject, p_payload ->> 'type', c.version
    FROM criterion_set c
    JOIN subject s ON s.id = p_subject
    WHERE c.valid_from <= network_day(s.network, p_now)
    ORDER BY c.valid_from DESC
    LIMIT 1;
    IF p_payload ->> 'type' <> 'special' THEN
        RETURN;
    END IF;
    SELECT before.id INTO v_before
    FROM subject s
    JOIN subject before ON before.parent IN (s.parent, application_root(s.id)) AND before.workflow = 'assessment' AND before.state = 'accepted'
    JOIN assessment t ON t.subject_id = before.id
    WHERE s.id = p_subject
    ORDER BY t.accepted_at DESC
    LIMIT 1;
    INSERT INTO assessment_item (subject_id, criterion_version, criterion, answer, reason, data, recorded_by, recorded_at)
    SELECT p_subject, i.criterion_version, i.criterion, i.answer, i.reason, i.data, i.recorded_by, i.recorded_at
    FROM assessment mine
    JOIN assessment_item i ON i.criterion_version = mine.criterion_version AND i.subject_id = v_before
    WHERE mine.subject_id = p_subject;
    INSERT INTO assessment_period (subject_id, period, first_day, last_day, product, product_unit, output, recorded_by, recorded_at)
    SELECT p_subject, period, first_day, last_day, product, product_unit, output, recorded_by, recorded_at
    FROM assessment_period
    WHERE subject_id = v_before;
    INSERT INTO assessment_flow (subject_id, period, metric, quantity, basis, note)
    SELECT p_subject, period, metric, quantity, basis, note
    FROM assessment_flow
    WHERE subject_id = v_before;
    INSERT INTO assessment_option (
        subject_id, no, type, title, screening, status, reason, technical_score, environmental_benefit, investment, annual_saving, years,
        discount_rate, implemented_on, recorded_by, recorded_at)
    SELECT p_subject, no, type, title, screening, status, reason, technical_score, environmental_benefit, investment, annual_saving, years,
        discount_rate, implemented_on, recorded_by, recorded_at
    FROM assessment_option
    WHERE subject_id = v_before;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_plan(bigint, int, bigint, jsonb, timestamptz) IS 'M1: pins the criteria in force today. A special assessment goes on from the answers, flows and options of the one before, so that only what the review questioned is asked again.';
