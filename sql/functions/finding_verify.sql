CREATE OR REPLACE FUNCTION sach.finding_verify(
    p_subject bigint, p_is_effective boolean, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO finding_verification (subject_id, no, is_effective, method, reason, verified_by, verified_at)
    SELECT p_subject, 1 + count(*), p_is_effective, p_payload ->> 'method', p_payload ->> 'reason', p_actor, p_now
    FROM finding_verification
    WHERE subject_id = p_subject;
    UPDATE finding_evidence e
    SET seen_by = p_actor, seen_at = p_now
    FROM jsonb_array_elements_text(nullif(p_payload -> 'evidence_seen', 'null')) AS seen (reference)
    WHERE e.subject_id = p_subject AND e.evidence = subject_find(seen.reference, 'evidence');
    PERFORM involvement_add((SELECT parent FROM subject WHERE id = p_subject), p_actor, 'assessment', 'verify', p_now);
END $$;
COMMENT ON FUNCTION sach.finding_verify(bigint, boolean, bigint, jsonb, timestamptz) IS 'F5: records a verification and the evidence seen; whoever verified has assessed the case and is barred from reviewing and deciding it (R3).';
