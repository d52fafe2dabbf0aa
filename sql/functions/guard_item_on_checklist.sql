CREATE OR REPLACE FUNCTION sach.guard_item_on_checklist(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR c.criterion IS NOT NULL THEN '{}'
            ELSE ARRAY['criterion_unknown:' || (p_payload ->> 'criterion')]
            END
        FROM assessment t
        LEFT JOIN criterion c ON c.version = t.criterion_version AND c.criterion = p_payload ->> 'criterion'
        WHERE t.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_item_on_checklist(bigint, bigint, jsonb, timestamptz) IS 'M6: the line belongs to the checklist the assessment is pinned to.';
