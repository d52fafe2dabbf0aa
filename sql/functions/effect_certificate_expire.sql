CREATE OR REPLACE FUNCTION sach.effect_certificate_expire(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_end(p_subject, 'expired', p_now);
    PERFORM certificate_tell(p_subject, 'certificate', 'expired', 'certificate_expired', p_now,
        jsonb_build_object('restore_until', to_char(certificate_restore_until(p_subject, p_now), 'DD/MM/YYYY')));
END $$;
COMMENT ON FUNCTION sach.effect_certificate_expire(bigint, int, bigint, jsonb, timestamptz) IS 'C14: the term is over; the holder is told until when the certificate can be restored.';
