CREATE OR REPLACE FUNCTION sach.proposal_stands(p_subject bigint, p_event text, p_actor bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT EXISTS (
            SELECT
            FROM subject_event e
            WHERE e.subject_id = p_subject
                AND e.event = p_event
                AND e.actor <> p_actor
                AND e.version > (
                    SELECT max(entry.version)
                    FROM subject_event entry
                    WHERE entry.subject_id = p_subject AND entry.from_state <> entry.to_state)));
END $$;
COMMENT ON FUNCTION sach.proposal_stands(bigint, text, bigint) IS 'Whether somebody other than p_actor has fired the proposing event since the subject entered its present state: the first half of a rule that needs two persons.';
