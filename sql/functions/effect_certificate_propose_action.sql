CREATE OR REPLACE FUNCTION sach.effect_certificate_propose_action(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_no int;
    v_due timestamptz;
    v_days int;
BEGIN
    SELECT coalesce(max(no), 0) + 1 INTO v_no
    FROM certificate_action
    WHERE certificate = p_subject;
    INSERT INTO certificate_action (certificate, no, measure, grounds, text, proposed_by, proposed_at)
    VALUES (
        p_subject, v_no, p_payload ->> 'measure', ARRAY(SELECT jsonb_array_elements_text(p_payload -> 'grounds')), p_payload ->> 'text',
        p_actor, p_now);
    UPDATE certificate
    SET under_notice = v_no
    WHERE subject_id = p_subject;
    SELECT parameter_due(s.network, 't_hearing', p_now), parameter_amount(s.network, 't_hearing', p_now) INTO STRICT v_due, v_days
    FROM subject s
    WHERE s.id = p_subject;
    PERFORM timer_start(p_subject, 'hearing', 't_hearing', v_due, NULL, p_now);
    PERFORM certificate_tell(p_subject, 'certificate_hearing', 'hearing/' || v_no, 'certificate_hearing', p_now,
        jsonb_build_object(
            'measure', p_payload ->> 'measure', 'grounds', p_payload -> 'grounds', 'text', p_payload ->> 'text',
            'hearing_days', v_days::text));
    PERFORM involvement_add(p_subject, p_actor, 'coordination', 'propose_action', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_propose_action(bigint, int, bigint, jsonb, timestamptz) IS 'C5: the certificate is under notice and the holder is asked to be heard; it stays valid meanwhile.';
