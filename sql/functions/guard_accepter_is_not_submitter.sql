CREATE OR REPLACE FUNCTION sach.guard_accepter_is_not_submitter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN EXISTS (
            SELECT
            FROM subject_event e
            WHERE e.subject_id = p_subject AND e.event IN ('submit', 'resubmit', 'amend')
                AND p_actor IN (e.actor, e.on_behalf_of)) THEN ARRAY['accepter_submitted_it'] ELSE '{}' END);
END $$;
COMMENT ON FUNCTION sach.guard_accepter_is_not_submitter(bigint, bigint, jsonb, timestamptz) IS 'O8: whoever submitted the report at any time does not accept it.';
