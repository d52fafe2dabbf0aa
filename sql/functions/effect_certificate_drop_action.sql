CREATE OR REPLACE FUNCTION sach.effect_certificate_drop_action(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_action_close(p_subject, 'dropped', p_now);
    PERFORM certificate_tell(p_subject, 'certificate', 'dropped/' || p_version, 'certificate_action_dropped', p_now,
        jsonb_build_object('text', p_payload ->> 'text'));
END $$;
COMMENT ON FUNCTION sach.effect_certificate_drop_action(bigint, int, bigint, jsonb, timestamptz) IS 'C5 taken back: the certificate is no longer under notice, and the holder is told.';
