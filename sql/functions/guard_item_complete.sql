CREATE OR REPLACE FUNCTION sach.guard_item_complete(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload ->> 'answer' = 'not_applicable' AND p_payload ->> 'reason' IS NULL THEN ARRAY['answer_reason_missing']
            WHEN p_payload ->> 'answer' IN ('yes', 'partly') AND c.kind = 'saving' THEN saving_gaps(p_payload -> 'data')
            -- C4 is computed from the measured savings; the other scored lines are the assessor's judgement.
            WHEN p_payload ->> 'answer' IN ('yes', 'partly') AND c.kind = 'scored' AND c.criterion <> 'C4' THEN
                CASE
                    WHEN jsonb_typeof(p_payload #> '{data,points}') IS DISTINCT FROM 'number' THEN ARRAY['points_missing']
                    WHEN (p_payload #>> '{data,points}')::numeric NOT BETWEEN 0 AND c.points THEN ARRAY['points_invalid:' || c.points]
                    ELSE '{}'
                    END
            ELSE '{}'
            END
        FROM assessment t
        LEFT JOIN criterion c ON c.version = t.criterion_version AND c.criterion = p_payload ->> 'criterion'
        WHERE t.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_item_complete(bigint, bigint, jsonb, timestamptz) IS 'M6: "not applicable" says why, a saving comes with its figures and a scored line with its points.';
