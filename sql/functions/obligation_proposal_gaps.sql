CREATE OR REPLACE FUNCTION sach.obligation_proposal_gaps(p_subject bigint, p_event text, p_actor bigint) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN NOT coalesce(bool_or(true), false) THEN ARRAY['proposal_missing:' || p_event]
            WHEN NOT bool_or(e.actor <> p_actor) THEN ARRAY['proposer_confirms:' || p_event]
            ELSE '{}' END
        FROM subject_event e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject
            AND e.event = p_event
            AND e.version > coalesce((
                SELECT max(i.version)
                FROM subject_event i
                WHERE i.subject_id = p_subject AND i.from_state <> s.state), 0));
END $$;
COMMENT ON FUNCTION sach.obligation_proposal_gaps(bigint, text, bigint) IS
    'Whether another person proposed the step since the obligation came into its state: proposal_missing when nobody did, proposer_confirms when only the actor did.';
