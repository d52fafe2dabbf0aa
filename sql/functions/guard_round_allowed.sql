CREATE OR REPLACE FUNCTION sach.guard_round_allowed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN a.rounds < case_amount(s.id, 'completion_rounds', p_now) THEN '{}'
            WHEN a.rounds > case_amount(s.id, 'completion_rounds', p_now) THEN ARRAY['round_exhausted']
            WHEN p_payload IS NULL OR p_payload ->> 'round_reason' IS NOT NULL THEN '{}'
            ELSE ARRAY['round_reason_missing']
            END
        FROM application a
        JOIN subject s ON s.id = a.subject_id
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_round_allowed(bigint, bigint, jsonb, timestamptz) IS 'A4: one request for completion; one more needs a coded reason; a third is refused (parameter completion_rounds).';
