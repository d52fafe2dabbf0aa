CREATE OR REPLACE FUNCTION sach.guard_intake_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT eligibility_gaps(p_actor, 'INTK', p_subject, p_now));
END $$;
COMMENT ON FUNCTION sach.guard_intake_eligible(bigint, bigint, jsonb, timestamptz) IS 'A3, A4, A8, A9, R3: the officer who handles the dossier has no link with the facility.';
