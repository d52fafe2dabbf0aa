CREATE OR REPLACE FUNCTION sach.effect_certificate_correct(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_change jsonb;
BEGIN
    SELECT b.payload INTO STRICT v_change
    FROM subject_event e
    JOIN subject_event_payload b USING (subject_id, version)
    WHERE e.subject_id = p_subject AND e.event = 'propose_correction' AND e.actor <> p_actor
    ORDER BY e.version DESC
    LIMIT 1;
    PERFORM certificate_version_begin(p_subject, c.application, 'correction', v_change, p_now)
    FROM certificate c
    WHERE c.subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'registration', 'correct_clerical', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_correct(bigint, int, bigint, jsonb, timestamptz) IS 'C16: reserves the next version with the correction that another person proposed; no right changes, so the decision stays that of the version before.';
