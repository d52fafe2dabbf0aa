CREATE OR REPLACE FUNCTION sach.effect_application_reopen_by_appeal(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_application application;
    v_appeal bigint;
    v_decision int;
    v_result advance_result;
BEGIN
    SELECT * INTO STRICT v_application
    FROM application
    WHERE subject_id = p_subject
    FOR UPDATE;
    SELECT a.subject_id, a.decision_version INTO STRICT v_appeal, v_decision
    FROM appeal a
    WHERE a.matter = p_subject AND a.outcome = 'upheld' AND a.carried_out_at IS NULL
    ORDER BY a.subject_id DESC
    LIMIT 1;
    INSERT INTO appeal_bar (subject_id, person, duty, appeal)
    SELECT DISTINCT p_subject, part.person, part.duty, v_appeal
    FROM (
        VALUES (v_application.decided_by, 'decision')
        UNION ALL
        SELECT x.person, 'review'
        FROM unnest(ARRAY[v_application.reviewer, v_application.recommended_by]) AS x (person)
        WHERE v_application.decision = 'refused'
        UNION ALL
        SELECT person_find(vote.value ->> 'person'), 'decision'
        FROM jsonb_array_elements(v_application.committee) AS vote (value)
        UNION ALL
        SELECT e.actor, 'proposal'
        FROM subject_event e
        WHERE v_application.decision = 'declined' AND e.subject_id = p_subject AND e.event = 'propose_decline'
            AND e.version > (
                SELECT coalesce(max(entry.version), 0)
                FROM subject_event entry
                WHERE entry.subject_id = p_subject AND entry.version < v_decision AND entry.from_state <> entry.to_state)
    ) AS part (person, duty)
    WHERE part.person IS NOT NULL;
    UPDATE application
    SET decision = NULL, decided_at = NULL, decided_by = NULL, decided_on = NULL, decision_reasons = '{}', decision_text = NULL,
        committee = NULL
    WHERE subject_id = p_subject;
    UPDATE appeal
    SET carried_out_at = p_now
    WHERE subject_id = v_appeal;
    IF v_application.decision = 'declined' AND guard_decline_overturned(p_subject, 0, '{}', p_now) = '{}' THEN
        v_result := system_advance(p_subject, 'resume', '{}', p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'the case did not return to where it was: % %', v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_reopen_by_appeal(bigint, int, bigint, jsonb, timestamptz) IS 'A22: the decision is taken back, whoever took part in it is barred from the next one, and a case declined after its acceptance stands accepted again. What was decided before stays in the ledger.';
