CREATE OR REPLACE FUNCTION sach.effect_certificate_waive_hearing(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE certificate_action
    SET waived_by = p_actor, waived_at = p_now
    WHERE certificate = p_subject AND closed_at IS NULL;
    PERFORM timer_settle(p_subject, ARRAY['hearing'], p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_waive_hearing(bigint, int, bigint, jsonb, timestamptz) IS 'C6: the holder needs no more time to be heard.';
