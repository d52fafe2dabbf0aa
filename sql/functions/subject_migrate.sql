CREATE OR REPLACE FUNCTION sach.subject_migrate(
    p_subject bigint, p_proposal sach.migration_proposal, p_actor bigint, p_now timestamptz)
RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_result advance_result;
    v_limits text[];
    v_now timestamptz;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject
    FOR NO KEY UPDATE;
    -- It may have moved on since the plan was read.
    IF v_subject.revision <> p_proposal.from_revision OR NOT migration_is_ready(
        migration_gaps(v_subject, p_proposal.to_revision, p_now), p_proposal.accepts)
    THEN
        v_result.outcome := 'unmet';
        RETURN v_result;
    END IF;
    v_now := greatest(p_now, (SELECT at FROM subject_event WHERE subject_id = p_subject AND version = v_subject.version));
    -- The limits of the old state end; those that the new revision has too go on from where they were (migration_timers).
    v_limits := ARRAY(
        SELECT t.kind
        FROM timer t
        JOIN workflow_timer w USING (kind)
        WHERE t.subject_id = p_subject AND t.settled_at IS NULL
            AND w.workflow = v_subject.workflow AND w.revision = v_subject.revision AND w.state = v_subject.state);
    PERFORM timer_settle(p_subject, v_limits, v_now);
    INSERT INTO subject_rule_book (subject_id, workflow, revision)
    VALUES (p_subject, v_subject.workflow, p_proposal.to_revision)
    ON CONFLICT DO NOTHING;
    UPDATE subject
    SET revision = p_proposal.to_revision
    WHERE id = p_subject
    RETURNING * INTO v_subject;
    v_result := subject_move(
        v_subject, 'migrate', p_actor, NULL,
        jsonb_build_object('from_revision', p_proposal.from_revision, 'to_revision', p_proposal.to_revision, 'proposal', p_proposal.proposal),
        NULL, NULL, v_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'subject % could not cross to revision %: % %', p_subject, p_proposal.to_revision, v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
    UPDATE subject_scheme
    SET valid_on = network_day(v_subject.network, v_now), pinned_at = v_now
    WHERE subject_id = p_subject;
    PERFORM migration_timers(v_subject, v_result.state, v_limits, v_result.version, v_now);
    RETURN v_result;
END $$;
COMMENT ON FUNCTION sach.subject_migrate(bigint, sach.migration_proposal, bigint, timestamptz) IS
    'Takes one case to the newer revision by the event `migrate`: admitted to the newer rule book, moved by the transition the mapping names, so that the ledger''s foreign keys hold on both sides; the scheme is pinned anew to this day. A case with a blocker stays (outcome unmet).';
