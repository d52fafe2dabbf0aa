CREATE OR REPLACE FUNCTION sach.guard_correction_proposed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN proposal_stands(p_subject, 'propose_correction', p_actor) THEN '{}' ELSE ARRAY['correction_not_proposed'] END;
END $$;
COMMENT ON FUNCTION sach.guard_correction_proposed(bigint, bigint, jsonb, timestamptz) IS 'C16: another person has proposed the correction.';
