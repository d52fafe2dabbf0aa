CREATE OR REPLACE FUNCTION sach.guard_finding_done_evidenced(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN jsonb_array_length(p_payload -> 'evidence') = 0 THEN ARRAY['done_evidence_missing']
        ELSE ARRAY(
            SELECT 'done_evidence_invalid:' || coalesce(named.value #>> '{}', 'null')
            FROM jsonb_array_elements(p_payload -> 'evidence') WITH ORDINALITY AS named (value, no)
            WHERE NOT EXISTS (
                SELECT
                FROM subject item
                JOIN subject s ON s.id = p_subject AND s.facility = item.facility
                WHERE item.id = subject_find(named.value #>> '{}', 'evidence') AND item.state IN ('received', 'checking', 'accepted'))
            ORDER BY named.no)
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_done_evidenced(bigint, bigint, jsonb, timestamptz) IS 'F4: at least one evidence item of the facility, none of them rejected or expired.';
