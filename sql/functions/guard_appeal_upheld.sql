CREATE OR REPLACE FUNCTION sach.guard_appeal_upheld(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM appeal a WHERE a.matter = p_subject AND a.outcome = 'upheld' AND a.carried_out_at IS NULL) THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['appeal_not_upheld'];
END $$;
COMMENT ON FUNCTION sach.guard_appeal_upheld(bigint, bigint, jsonb, timestamptz) IS 'A22: an appeal against this decision was upheld and has not reopened the case yet.';
