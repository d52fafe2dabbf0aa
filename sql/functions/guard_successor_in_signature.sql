CREATE OR REPLACE FUNCTION sach.guard_successor_in_signature(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
        SELECT
        FROM certificate c
        JOIN subject s ON s.id = c.subject_id
        JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
        WHERE c.subject_id = subject_find(p_payload ->> 'by', 'certificate') AND c.previous = p_subject
            AND e.event = 'sign' AND e.xact = ledger_position()) THEN '{}'
        ELSE ARRAY['successor_missing'] END;
END $$;
COMMENT ON FUNCTION sach.guard_successor_in_signature(bigint, bigint, jsonb, timestamptz) IS 'C12, C13, C15, C16: a version is superseded only by the next one, in the very transaction of its signature.';
