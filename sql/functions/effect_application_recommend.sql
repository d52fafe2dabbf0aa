CREATE OR REPLACE FUNCTION sach.effect_application_recommend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application
    SET recommendation = p_payload ->> 'recommendation',
        recommended_by = p_actor,
        recommended_at = p_now,
        recommendation_reasons = ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(p_payload -> 'reasons', 'null'), '[]'))),
        recommendation_conditions = coalesce(nullif(p_payload -> 'conditions', 'null'), '[]'),
        recommendation_text = p_payload ->> 'text'
    WHERE subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_application_recommend(bigint, int, bigint, jsonb, timestamptz) IS 'A14: keeps the recommendation with its reasons and conditions.';
