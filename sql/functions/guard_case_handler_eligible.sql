CREATE OR REPLACE FUNCTION sach.guard_case_handler_eligible(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    -- The complainant is a party too; explain must not tell who that is, so only the attempt itself is answered.
    IF p_payload IS NOT NULL AND EXISTS (SELECT FROM complaint_sealed x WHERE x.subject_id = p_subject AND x.person = p_actor) THEN
        RETURN ARRAY['takes_part_in_matter'];
    END IF;
    RETURN eligibility_gaps(p_actor, 'CASE', p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_case_handler_eligible(bigint, bigint, jsonb, timestamptz) IS 'Appeals and complaints, R3: the handler is competent, has declared, is not barred by links of the last 24 months, own or of an employer, and has no part in the matter (17065 7.13.5-6).';
