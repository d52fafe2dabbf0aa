CREATE OR REPLACE FUNCTION sach.effect_certificate_void(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE certificate
    SET voided_at = p_now, void_reason = p_payload ->> 'reason', void_note = p_payload ->> 'note'
    WHERE subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_void(bigint, int, bigint, jsonb, timestamptz) IS 'C4: the number stays, visible as void, so that no gap is unexplained.';
