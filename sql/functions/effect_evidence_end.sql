CREATE OR REPLACE FUNCTION sach.effect_evidence_end(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'evidence_expiry', 'closed', p_now);
    PERFORM evidence_gap_open(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_evidence_end(bigint, int, bigint, jsonb, timestamptz) IS 'E6, E7: ends the item''s time limits and warnings; for each live certificate of the facility a task evidence_gap, never an automatic suspension.';
