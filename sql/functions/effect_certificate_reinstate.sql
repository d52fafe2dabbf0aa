CREATE OR REPLACE FUNCTION sach.effect_certificate_reinstate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_suspension_close(p_subject, 'reinstated', p_now);
    PERFORM certificate_status_write(p_subject, p_now);
    PERFORM certificate_action_close(p_subject, 'dropped', p_now);
    PERFORM certificate_tell(p_subject, 'certificate', 'reinstated/' || p_version, 'certificate_reinstated', p_now,
        jsonb_build_object('reinstated_on', (SELECT to_char(network_day(s.network, p_now), 'DD/MM/YYYY') FROM subject s WHERE s.id = p_subject)));
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'reinstate', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_reinstate(bigint, int, bigint, jsonb, timestamptz) IS 'C8: valid again, and the holder is told (17065 7.11.6). A measure opened during the suspension falls with its causes.';
