CREATE OR REPLACE FUNCTION sach.effect_assessment_record_item(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO assessment_item AS i (subject_id, criterion_version, criterion, answer, reason, data, recorded_by, recorded_at)
    SELECT p_subject, t.criterion_version, p_payload ->> 'criterion', p_payload ->> 'answer', p_payload ->> 'reason',
        nullif(p_payload -> 'data', 'null'), p_actor, p_now
    FROM assessment t
    WHERE t.subject_id = p_subject
    ON CONFLICT (subject_id, criterion) DO UPDATE
    SET answer = excluded.answer, reason = excluded.reason, data = excluded.data,
        recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_record_item(bigint, int, bigint, jsonb, timestamptz) IS 'M6: the newest answer to a line.';
