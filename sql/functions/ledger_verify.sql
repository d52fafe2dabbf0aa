CREATE OR REPLACE FUNCTION sach.ledger_verify(p_after bigint, p_limit int)
RETURNS TABLE (last_subject bigint, subjects bigint, events bigint, broken_subject bigint, broken_version int, problem text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH part AS (
        SELECT s.id, s.version, s.state
        FROM subject s
        WHERE s.id > p_after
        ORDER BY s.id
        LIMIT p_limit
    ), link AS (
        SELECT e.*, lag(e.hash) OVER history AS previous_hash, lag(e.version) OVER history AS previous_version,
            lag(e.to_state) OVER history AS previous_state, pl.payload, pl.erased_at, pl.subject_id IS NOT NULL AS has_payload
        FROM part
        JOIN subject_event e ON e.subject_id = part.id
        LEFT JOIN subject_event_payload pl ON pl.subject_id = e.subject_id AND pl.version = e.version
        WINDOW history AS (PARTITION BY e.subject_id ORDER BY e.version)
    ), fault AS (
        SELECT subject_id, version, CASE
                WHEN version <> coalesce(previous_version, 0) + 1 THEN 'a version is missing before this event'
                WHEN from_state <> coalesce(previous_state, 'new') THEN 'the event does not start where the last one ended'
                WHEN hash <> event_hash(previous_hash, subject_id, version, workflow, revision, from_state, event, to_state, actor,
                    on_behalf_of, at, payload_digest, request_key) THEN 'the hash does not fit the event'
                WHEN payload_digest IS NOT NULL AND NOT has_payload THEN 'the payload is gone'
                WHEN payload IS NOT NULL AND payload_digest IS DISTINCT FROM payload_digest(payload) THEN 'the payload was changed'
            END AS problem
        FROM link
        UNION ALL
        SELECT part.id, part.version, 'the subject''s state is not the state of its last event'
        FROM part
        LEFT JOIN (
            SELECT DISTINCT ON (subject_id) subject_id, version, to_state
            FROM link
            ORDER BY subject_id, version DESC
        ) head ON head.subject_id = part.id
        WHERE (head.version, head.to_state) IS DISTINCT FROM (part.version, part.state)
    )
    SELECT max(part.id), count(*), (SELECT count(*) FROM link), f.subject_id, f.version, f.problem
    FROM part
    LEFT JOIN (SELECT * FROM fault WHERE problem IS NOT NULL ORDER BY subject_id, version LIMIT 1) f ON true
    GROUP BY f.subject_id, f.version, f.problem
$$;
COMMENT ON FUNCTION sach.ledger_verify(bigint, int) IS 'Re-computes the chains of the next p_limit subjects after p_after and names the first broken event; one row, no row at the end.';
