CREATE OR REPLACE FUNCTION sach.register_differences(p_after bigint, p_limit int)
RETURNS TABLE (certificate bigint, number text, problem text)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, c.number, d.problem
    FROM (
        SELECT *
        FROM certificate x
        WHERE x.subject_id > p_after
        ORDER BY x.subject_id
        LIMIT p_limit
    ) c
    LEFT JOIN register_entry e ON e.certificate = c.subject_id
    CROSS JOIN LATERAL (
        SELECT string_agg(format('%s %s %s', s.version, certificate_public_status(s.to_state), extract(epoch FROM s.at)), ', ' ORDER BY s.version) AS ledger
        FROM subject_event s
        WHERE s.subject_id = c.subject_id AND s.from_state <> s.to_state AND s.to_state NOT IN ('reserved', 'signing')
    ) l
    CROSS JOIN LATERAL (
        SELECT string_agg(format('%s %s %s', p.version, p.status, extract(epoch FROM p.since)), ', ' ORDER BY p.no) AS register,
            bool_or(p.until IS DISTINCT FROM p.following) AS has_gap,
            bool_or((p.holder_name COLLATE "C", p.valid_until) IS DISTINCT FROM (e.holder_name COLLATE "C", e.valid_until)) AS differs
        FROM (
            SELECT r.*, lead(r.since) OVER (ORDER BY r.no) AS following
            FROM register_period r
            WHERE r.certificate = c.subject_id
        ) p
    ) r
    CROSS JOIN LATERAL (
        SELECT CASE
            WHEN l.ledger IS NOT NULL AND e.certificate IS NULL THEN 'missing from the register'
            WHEN l.ledger IS NULL AND e.certificate IS NOT NULL THEN 'in the register without an event of the ledger'
            WHEN l.ledger IS DISTINCT FROM r.register THEN 'the register''s periods are not those of the ledger'
            WHEN r.has_gap THEN 'the register''s periods do not follow each other'
            WHEN r.differs THEN 'what the register is searched by is not what it shows'
            WHEN e.is_void IS DISTINCT FROM (c.voided_at IS NOT NULL) AND e.certificate IS NOT NULL THEN 'void here and not there'
            WHEN NOT e.is_void AND (e.number, e.holder_name, e.site_address, e.scope_vi, e.valid_from, e.valid_until, e.sha256)
                IS DISTINCT FROM (c.number, c.holder_name, c.site_address, c.scope_vi, c.valid_from, c.valid_until, c.sha256)
                THEN 'the register says something else than the certificate'
            END AS problem
    ) d
    WHERE d.problem IS NOT NULL
    ORDER BY c.subject_id
$$;
COMMENT ON FUNCTION sach.register_differences(bigint, int) IS 'Certificates behind subject p_after, of the next p_limit, whose place in the public register is not what ledger and certificate say; empty when all is well.';
