CREATE OR REPLACE FUNCTION sach.effect_certificate_waive_surveillance(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE surveillance
    SET waived_at = p_now, waived_by = p_actor, waiver_reason = p_payload ->> 'reason'
    WHERE certificate = p_subject AND no::text = p_payload ->> 'no';
    PERFORM task_settle('surveillance_due', p_subject, p_payload ->> 'no', p_actor, p_now);
    PERFORM notice_skip_open(p_subject, 'surveillance', 'waived', p_now);
    PERFORM surveillance_step(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_waive_surveillance(bigint, int, bigint, jsonb, timestamptz) IS 'The coordinator waives one surveillance and says why.';
