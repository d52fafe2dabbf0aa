CREATE OR REPLACE FUNCTION sach.effect_certificate_request_suspension(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_suspend(
        s.id, p_actor, 'voluntary', '{}', p_payload ->> 'note', certificate_contact(s.network, p_now), p_now)
    FROM subject s
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_certificate_request_suspension(bigint, int, bigint, jsonb, timestamptz) IS 'C7: the holder''s own wish; reason class voluntary.';
