CREATE OR REPLACE FUNCTION sach.effect_appeal_decide(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_appeal appeal;
    v_matter subject;
    v_reopen text;
    v_role text;
    v_result advance_result;
BEGIN
    UPDATE appeal
    SET handler = p_actor, outcome = p_payload ->> 'outcome', decision_text = p_payload ->> 'text', decided_by = p_actor,
        decided_at = p_now, panel = nullif(p_payload -> 'panel', 'null')
    WHERE subject_id = p_subject
    RETURNING * INTO STRICT v_appeal;
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'appeal', p_now);
    PERFORM involvement_add(p_subject, person_find(vote.value ->> 'person'), 'decision', 'appeal panel', p_now)
    FROM jsonb_array_elements(v_appeal.panel) AS vote (value);
    PERFORM notice_plan(p_subject, 'appeal', 'decided', 'facility', 'appeal_decided', p_now,
        appeal_notice_data(p_subject) || jsonb_build_object('outcome', v_appeal.outcome, 'text', v_appeal.decision_text));
    IF v_appeal.outcome = 'dismissed' THEN
        RETURN;
    END IF;
    SELECT a.reopen_event, a.task_role INTO STRICT v_reopen, v_role
    FROM subject s
    JOIN appealable a ON a.workflow = s.workflow AND a.decision_event = v_appeal.decision_event
    WHERE s.id = v_appeal.matter;
    IF v_appeal.outcome = 'upheld' AND v_reopen IS NOT NULL THEN
        SELECT * INTO STRICT v_matter
        FROM subject
        WHERE id = v_appeal.matter
        FOR NO KEY UPDATE;
        v_result := subject_move(v_matter, v_reopen, p_actor, NULL,
            jsonb_build_object('appeal', (SELECT reference FROM subject_reference WHERE subject_id = p_subject AND kind = 'own')),
            NULL, NULL, p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'the case could not be reopened: % %', v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF', HINT = 'Nothing was decided: an upheld appeal without its consequence does not exist.';
        END IF;
        RETURN;
    END IF;
    PERFORM task_open(s.network, 'appeal_' || v_appeal.outcome, s.id, coalesce(v_role, 'COOR'),
        jsonb_build_object('key', own.reference, 'appeal', own.reference, 'decision', v_appeal.decision_event), p_now)
    FROM subject s
    JOIN subject_reference own ON own.subject_id = p_subject AND own.kind = 'own'
    WHERE s.id = v_appeal.matter;
END $$;
COMMENT ON FUNCTION sach.effect_appeal_decide(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps the outcome and tells the appellant. Upheld: the handler reopens the application in the same transaction (A22), or the people who alone may reinstate get a task (C8 and findings, R6). Partly upheld: a task, because what follows stands in the text.';
