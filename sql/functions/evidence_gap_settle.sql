CREATE OR REPLACE FUNCTION sach.evidence_gap_settle(p_subject bigint, p_actor bigint, p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE task t
    SET done_at = p_now, done_by = p_actor
    FROM subject s
    JOIN evidence e ON e.subject_id = s.id
    JOIN subject c ON c.facility = s.facility AND c.workflow = 'certificate'
    WHERE s.id = p_subject
        AND t.kind = 'evidence_gap' AND t.subject_id = c.id AND t.done_at IS NULL
        AND evidence_family(t.detail ->> 'type') = evidence_family(e.type)
$$;
COMMENT ON FUNCTION sach.evidence_gap_settle(bigint, bigint, timestamptz) IS 'A document of a certificate holder counts (again): the tasks that asked for one of its kind are done.';
