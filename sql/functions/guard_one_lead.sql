CREATE OR REPLACE FUNCTION sach.guard_one_lead(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR 1 = (
                SELECT count(*)
                FROM jsonb_array_elements(p_payload -> 'members') AS member (value)
                WHERE value -> 'lead' = 'true') THEN '{}'
            ELSE ARRAY['team_without_one_lead']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_one_lead(bigint, bigint, jsonb, timestamptz) IS 'M2: exactly one member leads and signs the report.';
