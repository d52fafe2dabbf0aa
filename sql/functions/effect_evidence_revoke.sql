CREATE OR REPLACE FUNCTION sach.effect_evidence_revoke(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE evidence
    SET issuer_said = 'revoked', issuer_said_on = (p_payload ->> 'on')::date, issuer_source = p_payload ->> 'source'
    WHERE subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'evidence_expiry', 'closed', p_now);
    PERFORM evidence_gap_open(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_evidence_revoke(bigint, int, bigint, jsonb, timestamptz) IS 'E8: notes the issuer''s word and where it was seen, ends time limits and warnings; a live certificate gets a task evidence_gap, never a suspension.';
