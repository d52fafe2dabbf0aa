CREATE OR REPLACE FUNCTION sach.effect_evidence_challenge(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE evidence
    SET challenge_reason = p_payload ->> 'reason', challenged_by = p_actor, challenged_at = p_now
    WHERE subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'evidence_expiry', 'challenged', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_evidence_challenge(bigint, int, bigint, jsonb, timestamptz) IS 'E10: notes who doubts it and why; its time limits and warnings end and begin again if it is accepted again.';
