CREATE OR REPLACE FUNCTION sach.effect_complaint_receive(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int;
    v_is_intake boolean;
    v_person bigint;
BEGIN
    SELECT s.network, actor_holds(s.network, p_actor, 'INTK', p_now) INTO STRICT v_network, v_is_intake
    FROM subject s
    WHERE s.id = p_subject;
    IF p_payload ->> 'person' IS NOT NULL THEN
        v_person := person_find(p_payload ->> 'person');
    ELSIF NOT v_is_intake AND NOT coalesce((p_payload ->> 'anonymous')::boolean, false) THEN
        v_person := p_actor;
    END IF;
    INSERT INTO complaint (subject_id, kind, about, about_facility, is_anonymous, is_answerable, received_at)
    VALUES (p_subject, p_payload ->> 'kind', subject_find(p_payload ->> 'about'), facility_find(p_payload ->> 'about_facility'),
        num_nonnulls(v_person, p_payload ->> 'name', p_payload ->> 'email', p_payload ->> 'phone', p_payload ->> 'address') = 0,
        p_payload ->> 'email' IS NOT NULL OR EXISTS (SELECT FROM person p WHERE p.person = v_person AND p.email IS NOT NULL),
        p_now);
    INSERT INTO complaint_sealed (subject_id, statement, person, name, email, phone, address, language, recorded_by)
    VALUES (p_subject, p_payload ->> 'statement', v_person, p_payload ->> 'name', p_payload ->> 'email', p_payload ->> 'phone',
        p_payload ->> 'address', p_payload ->> 'language',
        CASE WHEN NOT coalesce((p_payload ->> 'anonymous')::boolean, false) OR v_is_intake THEN p_actor END);
END $$;
COMMENT ON FUNCTION sach.effect_complaint_receive(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps the complaint, and apart from it, sealed, who complained and every word of it; an anonymous one keeps no trace of the sender.';
