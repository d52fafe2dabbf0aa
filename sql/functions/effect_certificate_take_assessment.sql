CREATE OR REPLACE FUNCTION sach.effect_certificate_take_assessment(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_assessment assessment;
    v_no int;
BEGIN
    SELECT t.* INTO STRICT v_assessment
    FROM assessment t
    WHERE t.subject_id = subject_find(p_payload ->> 'assessment', 'assessment');
    IF v_assessment.type <> 'surveillance' THEN
        RETURN;
    END IF;
    FOR v_no IN
        UPDATE surveillance r
        SET assessment = v_assessment.subject_id, settled_on = v_assessment.last_day,
            result = CASE WHEN EXISTS (
                SELECT
                FROM finding f
                JOIN subject raised ON raised.id = f.subject_id AND raised.state <> 'void'
                WHERE f.assessment = v_assessment.subject_id AND f.grade IN ('major', 'minor'))
                THEN 'findings' ELSE 'ok' END
        WHERE r.certificate = p_subject AND r.state IN ('planned', 'due', 'missed')
            AND v_assessment.last_day BETWEEN r.counts_from AND r.counts_until
        RETURNING r.no
    LOOP
        PERFORM task_settle(v_kind, p_subject, v_no::text, p_actor, p_now)
        FROM unnest(ARRAY['surveillance_due', 'surveillance_missed']) v_kind;
    END LOOP;
    PERFORM notice_skip_open(p_subject, 'surveillance', 'done', p_now);
    PERFORM surveillance_step(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_take_assessment(bigint, int, bigint, jsonb, timestamptz) IS 'M10: an accepted surveillance settles the rows whose time its last day falls into, with or without findings; a special assessment or a renewal settles none.';
