CREATE OR REPLACE FUNCTION sach.guard_complaint_withdrawn_by_right(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    -- Explain must not tell who complained: only the attempt itself is answered.
    IF p_payload IS NULL
        OR EXISTS (SELECT FROM complaint_sealed x WHERE x.subject_id = p_subject AND x.person = p_actor)
        OR EXISTS (
            SELECT
            FROM subject s
            WHERE s.id = p_subject
                AND (actor_holds(s.network, p_actor, 'INTK', p_now) OR actor_holds(s.network, p_actor, 'CASE', p_now)))
    THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['complaint_not_yours'];
END $$;
COMMENT ON FUNCTION sach.guard_complaint_withdrawn_by_right(bigint, bigint, jsonb, timestamptz) IS 'Complaint: withdrawn by whoever complained, or recorded for them by an intake officer or a handler.';
