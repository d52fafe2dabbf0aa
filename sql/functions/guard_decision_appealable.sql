CREATE OR REPLACE FUNCTION sach.guard_decision_appealable(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_payload IS NULL OR EXISTS (SELECT FROM appeal_decision((SELECT parent FROM subject WHERE id = p_subject))) THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['decision_not_appealable'];
END $$;
COMMENT ON FUNCTION sach.guard_decision_appealable(bigint, bigint, jsonb, timestamptz) IS 'Appeal: there is a decision on the subject named that can be appealed and still stands (table appealable).';
