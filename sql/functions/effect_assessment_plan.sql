CREATE OR REPLACE FUNCTION sach.effect_assessment_plan(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO assessment (subject_id, type, criterion_version)
    SELECT p_subject, p_payload ->> 'type', c.version
    FROM criterion_set c
    JOIN subject s ON s.id = p_subject
    WHERE c.valid_from <= network_day(s.network, p_now)
    ORDER BY c.valid_from DESC
    LIMIT 1;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_plan(bigint, int, bigint, jsonb, timestamptz) IS 'M1: pins the criteria in force today.';
