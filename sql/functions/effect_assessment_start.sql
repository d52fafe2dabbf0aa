CREATE OR REPLACE FUNCTION sach.effect_assessment_start(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_person bigint;
BEGIN
    UPDATE assessment
    SET mode = p_payload ->> 'mode', started_at = p_now
    WHERE subject_id = p_subject;
    PERFORM case_assign(p_subject, p_actor, p_now);
    FOR v_person IN SELECT person FROM assessment_member WHERE subject_id = p_subject AND left_at IS NULL LOOP
        PERFORM involvement_add(p_subject, v_person, 'assessment', 'start', p_now);
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_start(bigint, int, bigint, jsonb, timestamptz) IS 'M5: from here on every member is barred from reviewing and deciding this case.';
