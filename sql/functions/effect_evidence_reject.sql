CREATE OR REPLACE FUNCTION sach.effect_evidence_reject(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE evidence
    SET rejection_reason = p_payload ->> 'reason'
    WHERE subject_id = p_subject;
    PERFORM task_settle('file_infected', p_subject, '', p_actor, p_now);
    -- It may have been accepted before it was challenged, and a certificate may lean on it.
    IF EXISTS (SELECT FROM evidence WHERE subject_id = p_subject AND verified_at IS NOT NULL) THEN
        PERFORM evidence_gap_open(p_subject, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_evidence_reject(bigint, int, bigint, jsonb, timestamptz) IS 'E4: notes why; a better document is a new item. One that had been accepted leaves a gap.';
