CREATE OR REPLACE FUNCTION sach.guard_holder_not_withdrawn(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN a.state <> 'granted' THEN ARRAY['holder_withdrew'] ELSE '{}' END
        FROM certificate c
        JOIN subject a ON a.id = c.application
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_holder_not_withdrawn(bigint, bigint, jsonb, timestamptz) IS 'C2: the application still stands as granted.';
