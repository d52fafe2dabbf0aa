CREATE OR REPLACE FUNCTION sach.guard_unit_ended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN u.valid_to IS NULL OR u.valid_to > network_day(s.network, p_now) THEN ARRAY['unit_not_ended:' || u.reference]
        ELSE '{}' END
    FROM obligation o
    JOIN subject s ON s.id = o.subject_id
    JOIN reporting_unit u ON u.unit = o.unit
    WHERE o.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_unit_ended(bigint, bigint, jsonb, timestamptz) IS 'O10: only an ended unit''s obligation is transferred.';
