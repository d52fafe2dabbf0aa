CREATE OR REPLACE FUNCTION sach.payload_shown(
    p_subject bigint, p_workflow text, p_event text, p_payload jsonb, p_reader bigint)
RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_reader IS NULL OR p_workflow <> 'assessment' OR p_event <> 'raise_finding' THEN
        RETURN p_payload;
    END IF;
    RETURN (
        SELECT p_payload
        FROM finding f
        WHERE f.assessment = p_subject AND f.criterion = p_payload ->> 'criterion' AND f.evidence = p_payload ->> 'evidence'
            AND finding_is_shown(f.subject_id, p_reader)
        LIMIT 1);
END $$;
COMMENT ON FUNCTION sach.payload_shown(bigint, text, text, jsonb, bigint) IS 'What a reader may see of an event''s payload: a finding raised in an assessment only once finding_is_shown() lets it through.';
