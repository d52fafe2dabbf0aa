CREATE OR REPLACE FUNCTION sach.ledger_events(p_xact bigint, p_subject bigint, p_version int, p_upto_xact bigint, p_limit int)
RETURNS TABLE (xact bigint, subject_id bigint, version int, hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT e.xact, e.subject_id, e.version, e.hash
    FROM subject_event e
    WHERE e.xact >= p_xact
        AND e.xact < p_upto_xact
        AND (e.xact, e.subject_id, e.version) > (p_xact, p_subject, p_version)
    ORDER BY e.xact, e.subject_id, e.version
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.ledger_events(bigint, bigint, int, bigint, int) IS 'The next leaves of the ledger''s Merkle tree after a position, in the order (xact, subject_id, version), below p_upto_xact.';
