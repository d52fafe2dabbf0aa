CREATE OR REPLACE FUNCTION sach.guard_decliner_is_another(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM appeal_bar b WHERE b.subject_id = p_subject AND b.person = p_actor) THEN
        RETURN ARRAY['decided_before_appeal'];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_decliner_is_another(bigint, bigint, jsonb, timestamptz) IS 'A9 after A22: whoever took part in the decision that an appeal overturned does not decline the case again.';
