CREATE OR REPLACE FUNCTION sach.guard_decline_overturned(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF (
        SELECT e.from_state
        FROM subject_event e
        WHERE e.subject_id = p_subject AND e.to_state = 'declined'
        ORDER BY e.version DESC
        LIMIT 1) = 'accepted'
    THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['case_was_not_accepted'];
END $$;
COMMENT ON FUNCTION sach.guard_decline_overturned(bigint, bigint, jsonb, timestamptz) IS 'A22: the decision that the appeal overturned was taken on an accepted case, so the case stands accepted again.';
