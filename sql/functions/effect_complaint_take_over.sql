CREATE OR REPLACE FUNCTION sach.effect_complaint_take_over(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE complaint
    SET handler = p_actor
    WHERE subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_complaint_take_over(bigint, int, bigint, jsonb, timestamptz) IS 'Another handler goes on; the one before loses the key to the complainant''s identity.';
