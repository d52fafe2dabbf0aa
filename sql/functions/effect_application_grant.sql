CREATE OR REPLACE FUNCTION sach.effect_application_grant(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_own text := (SELECT reference FROM subject_reference WHERE subject_id = p_subject AND kind = 'own');
    v_result advance_result;
    v_member text;
    v_renewed bigint;
BEGIN
    UPDATE application
    SET decision = 'granted', decided_at = p_now, decided_by = p_actor, decided_on = network_day(v_network, p_now),
        committee = nullif(p_payload -> 'committee', 'null')
    WHERE subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'grant', p_now);
    FOR v_member IN
        SELECT vote.value ->> 'person'
        FROM jsonb_array_elements(nullif(p_payload -> 'committee', 'null')) AS vote (value)
    LOOP
        PERFORM involvement_add(p_subject, person_find(v_member), 'decision', 'committee', p_now);
    END LOOP;
    PERFORM application_end(p_subject, 'granted', p_now);
    SELECT certificate_current(renews) INTO v_renewed
    FROM application
    WHERE subject_id = p_subject AND renews IS NOT NULL AND certificate_renewal_gaps(renews, p_now) = '{}';
    -- A renewal goes to the certificate, which reserves its next version; what can no longer be renewed is a new certificate.
    IF v_renewed IS NOT NULL THEN
        v_result := system_advance(v_renewed, 'renew', jsonb_build_object('application', v_own), p_now);
    ELSE
        v_result := subject_begin(
            v_network, 'certificate', 'reserve', 0, NULL, jsonb_build_object('parent', v_own), NULL, NULL, p_now);
    END IF;
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the certificate could not be reserved: % %', v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF', HINT = 'Nothing was granted: a grant without its certificate number does not exist.';
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_grant(bigint, int, bigint, jsonb, timestamptz) IS 'A16: keeps the decision and reserves the certificate in the same transaction (17065 7.7.1); if that fails nothing is granted.';
