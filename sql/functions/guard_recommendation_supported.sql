CREATE OR REPLACE FUNCTION sach.guard_recommendation_supported(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN p_payload ->> 'recommendation' <> 'refuse' THEN recommendation_gaps(p_subject, p_now)
                || ARRAY(
                    SELECT 'condition_invalid:' || no
                    FROM jsonb_array_elements(nullif(p_payload -> 'conditions', 'null')) WITH ORDINALITY AS condition (value, no)
                    WHERE jsonb_typeof(value) <> 'string' OR value #>> '{}' = ''
                    ORDER BY no)
                || CASE WHEN p_payload ->> 'recommendation' = 'grant_with_conditions'
                        AND jsonb_array_length(coalesce(nullif(p_payload -> 'conditions', 'null'), '[]')) = 0
                    THEN ARRAY['condition_missing'] ELSE '{}' END
            WHEN jsonb_array_length(coalesce(nullif(p_payload -> 'reasons', 'null'), '[]')) = 0 THEN ARRAY['reason_missing']
            ELSE '{}'
            END);
END $$;
COMMENT ON FUNCTION sach.guard_recommendation_supported(bigint, bigint, jsonb, timestamptz) IS 'A14: a recommendation to grant is carried by the record; one to refuse gives coded reasons.';
