CREATE OR REPLACE FUNCTION sach.guard_reasons_given(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR p_payload -> 'reasons' IS NULL OR p_payload -> 'reasons' <> '[]' THEN '{}'
            ELSE ARRAY['reason_missing']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_reasons_given(bigint, bigint, jsonb, timestamptz) IS 'A9, A17: a list of coded reasons is not empty (17065 7.6.6).';
