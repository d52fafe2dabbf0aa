CREATE OR REPLACE FUNCTION sach.effect_certificate_supersede(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_new bigint;
    v_reason text;
BEGIN
    v_new := subject_find(p_payload ->> 'by', 'certificate');
    SELECT version_reason INTO STRICT v_reason
    FROM certificate
    WHERE subject_id = v_new;
    IF v_reason IN ('amendment', 'correction') THEN
        UPDATE surveillance
        SET certificate = v_new
        WHERE certificate = p_subject;
    END IF;
    IF v_reason = 'amendment' THEN
        PERFORM certificate_action_close(p_subject, 'reduced', p_now);
    END IF;
    PERFORM certificate_end(p_subject, 'superseded', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_supersede(bigint, int, bigint, jsonb, timestamptz) IS 'C12, C13, C15, C16: the next version has its signature; an amendment or a correction takes the plan of surveillance over, because the cycle goes on.';
