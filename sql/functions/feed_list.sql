CREATE OR REPLACE FUNCTION sach.feed_list(p_reader bigint)
RETURNS TABLE (
    feed bigint, network text, unit text, name text, language text, created_by text, created_at timestamptz, expires_at timestamptz,
    revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT f.feed, n.code, u.reference, f.name, f.language, 'P' || f.created_by, f.created_at, f.expires_at, f.revoked_at
    FROM deadline_feed f
    JOIN network n USING (network)
    LEFT JOIN reporting_unit u USING (unit)
    WHERE p_reader IS NULL OR feed_allowed(f.network, f.unit, p_reader, clock_now())
    ORDER BY f.feed
$$;
COMMENT ON FUNCTION sach.feed_list(bigint) IS 'The feeds of deadlines that a person may revoke, without anything that could be used as one. NULL reader = all.';
