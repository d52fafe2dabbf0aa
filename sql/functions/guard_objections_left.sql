CREATE OR REPLACE FUNCTION sach.guard_objections_left(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN t.objections < case_amount(s.id, 'objections_max', p_now) THEN '{}'
            ELSE ARRAY['objections_exhausted']
            END
        FROM assessment t
        JOIN subject s ON s.id = t.subject_id
        WHERE t.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_objections_left(bigint, bigint, jsonb, timestamptz) IS 'M3: two objections; after them the coordinator''s proposal stands.';
