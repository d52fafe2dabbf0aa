CREATE OR REPLACE FUNCTION sach.effect_certificate_give_up(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE certificate
    SET voided_at = p_now, void_reason = 'applicant_withdrew', void_note = coalesce(p_payload ->> 'note', 'R7')
    WHERE subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_give_up(bigint, int, bigint, jsonb, timestamptz) IS 'R7, C4: the holder does not want the certificate that is not signed yet; its number stays, visible as void.';
