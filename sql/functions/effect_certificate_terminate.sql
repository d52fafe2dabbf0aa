CREATE OR REPLACE FUNCTION sach.effect_certificate_terminate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_end(p_subject, 'terminated', p_now);
    PERFORM certificate_tell(p_subject, 'certificate', 'terminated', 'certificate_terminated', p_now,
        jsonb_build_object('terminated_on', (SELECT to_char(network_day(s.network, p_now), 'DD/MM/YYYY') FROM subject s WHERE s.id = p_subject)));
END $$;
COMMENT ON FUNCTION sach.effect_certificate_terminate(bigint, int, bigint, jsonb, timestamptz) IS 'C11, R7: ended at the holder''s request, at once and without a reason; never shown as a withdrawal.';
