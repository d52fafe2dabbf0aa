CREATE OR REPLACE FUNCTION sach.guard_evidence_not_same_file(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT ARRAY(
            SELECT 'evidence_known:E' || e.subject_id
            FROM evidence e
            JOIN subject held ON held.id = e.subject_id
            WHERE e.facility = s.facility
                AND e.sha256 = decode(p_payload ->> 'sha256', 'hex')
                AND held.state IN ('received', 'checking', 'accepted')
            ORDER BY e.subject_id)
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_not_same_file(bigint, bigint, jsonb, timestamptz) IS 'E1: the same bytes are one item: the code names the one that is there.';
