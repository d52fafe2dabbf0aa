CREATE OR REPLACE FUNCTION sach.guard_outcome_delivered(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM complaint c WHERE c.subject_id = p_subject AND NOT c.is_answerable) THEN
        RETURN '{}';
    END IF;
    IF EXISTS (
        SELECT
        FROM notice n
        WHERE n.subject_id = p_subject AND n.step = 'decided' AND n.audience IN ('facility', 'complainant')
            AND n.state IN ('delivered', 'confirmed'))
    THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['outcome_not_delivered'];
END $$;
COMMENT ON FUNCTION sach.guard_outcome_delivered(bigint, bigint, jsonb, timestamptz) IS 'Appeals and complaints, R10, 17065 7.13.7: the outcome has reached whoever asked; a complainant who left no address cannot be told.';
