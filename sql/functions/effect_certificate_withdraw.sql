CREATE OR REPLACE FUNCTION sach.effect_certificate_withdraw(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_action certificate_action;
    v_name text;
    v_phone text;
BEGIN
    SELECT a.* INTO v_action
    FROM certificate_action a
    WHERE a.certificate = p_subject AND a.closed_at IS NULL;
    PERFORM certificate_end(p_subject, 'withdrawn', p_now);
    SELECT p.name, coalesce(p.phone, '') INTO v_name, v_phone
    FROM person p
    WHERE p.person = person_find(p_payload ->> 'contact');
    PERFORM certificate_tell(p_subject, 'certificate', 'withdrawn', 'certificate_withdrawn', p_now,
        jsonb_build_object(
            'grounds', to_jsonb(v_action.grounds), 'text', coalesce(p_payload ->> 'text', v_action.text, ''),
            'withdrawn_on', (SELECT to_char(network_day(s.network, p_now), 'DD/MM/YYYY') FROM subject s WHERE s.id = p_subject),
            'appeal_until', application_appeal_until(p_subject, p_now), 'contact_name', v_name, 'contact_phone', v_phone));
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'withdraw', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_withdraw(bigint, int, bigint, jsonb, timestamptz) IS 'C10: final; the holder is told why, until when an appeal is possible and to give the marks back.';
