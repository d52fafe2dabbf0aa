CREATE OR REPLACE FUNCTION sach.status_list_due(p_limit int)
RETURNS TABLE (
    list int, name text, base_url text, purpose text, size int, revision bigint, valid_from timestamptz, valid_until timestamptz, indexes int[])
LANGUAGE sql STABLE SECURITY DEFINER ROWS 2 SET search_path = sach, pg_temp AS $$
    WITH clock AS MATERIALIZED (
        SELECT clock_now() AS at
    )
    SELECT l.list, status_list_name(l.list), n.base_url, l.purpose, l.size, l.revision, start.at,
        date_trunc('second', greatest(start.at, clock.at))
            + make_interval(days => coalesce(parameter_amount(l.network, 'status_list_validity', clock.at), 7)),
        ARRAY(SELECT e.index FROM status_entry e WHERE e.list = l.list AND e.is_set ORDER BY e.index)
    FROM status_list l
    JOIN network n USING (network)
    CROSS JOIN clock
    LEFT JOIN LATERAL (
        SELECT v.revision, v.valid_from, v.valid_until
        FROM status_list_version v
        WHERE v.list = l.list
        ORDER BY v.version DESC
        LIMIT 1
    ) last ON true
    CROSS JOIN LATERAL (
        SELECT greatest(CASE WHEN last.revision = l.revision THEN clock.at ELSE l.changed_at END, last.valid_from + interval '1 microsecond') AS at
    ) start
    WHERE last.revision IS DISTINCT FROM l.revision OR clock.at >= last.valid_from + (last.valid_until - last.valid_from) / 2
    ORDER BY l.list
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.status_list_due(int) IS 'The lists to sign anew: a bit has changed since the newest version, or half of its time is over. valid_from is the instant of the change, so that every instant is answered by the version that was true then.';
