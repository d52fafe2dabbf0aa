CREATE OR REPLACE FUNCTION sach.address_settle(p_addresses text[], p_actor bigint, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE task t
    SET done_at = p_now, done_by = p_actor
    FROM network n
    CROSS JOIN unnest(p_addresses) AS a (address)
    WHERE t.kind = 'address_failed' AND coalesce(t.subject_id, 0) = 0 AND t.detail ->> 'key' = n.code || ' ' || a.address
        AND t.done_at IS NULL
$$;
COMMENT ON FUNCTION sach.address_settle(text[], bigint, timestamptz) IS 'Marks the tasks about these addresses done, because their owner is reached in another way now; unit:<code> and facility:<reference> stand for not having had one.';
