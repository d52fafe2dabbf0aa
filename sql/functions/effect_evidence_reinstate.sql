CREATE OR REPLACE FUNCTION sach.effect_evidence_reinstate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE evidence
    SET issuer_said = 'reinstated', issuer_said_on = (p_payload ->> 'on')::date, issuer_source = p_payload ->> 'source'
    WHERE subject_id = p_subject;
    PERFORM evidence_gap_settle(p_subject, p_actor, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_evidence_reinstate(bigint, int, bigint, jsonb, timestamptz) IS 'E8: the issuer took the suspension back; tasks that asked for such a document are done.';
