CREATE OR REPLACE FUNCTION sach.guard_finding_cites_criterion(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR m.workflow IS DISTINCT FROM 'assessment' THEN '{}'::text[]
            ELSE guard_item_on_checklist(m.id, p_actor, p_payload, p_now)
            END
        FROM subject s
        LEFT JOIN subject m ON m.id = s.parent
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_finding_cites_criterion(bigint, bigint, jsonb, timestamptz) IS 'F1: the criterion is a line of the checklist the assessment is pinned to.';
