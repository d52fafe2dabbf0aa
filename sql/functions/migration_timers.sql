CREATE OR REPLACE FUNCTION sach.migration_timers(
    p_subject sach.subject, p_state text, p_ended text[], p_version int, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_limit record;
    v_before timer;
    v_timer timer;
    v_due timestamptz;
    v_network network;
BEGIN
    SELECT * INTO STRICT v_network
    FROM network
    WHERE network = p_subject.network;
    FOR v_limit IN SELECT * FROM migration_limits(p_subject, p_subject.revision, p_state, p_now) LOOP
        SELECT * INTO v_timer
        FROM timer
        WHERE subject_id = p_subject.id AND kind = v_limit.kind AND settled_at IS NULL;
        IF NOT FOUND THEN
            PERFORM timer_begin(
                p_subject.id, v_limit.kind, v_limit.parameter, v_limit.event, p_now, p_now, v_limit.escalates, v_limit.spans);
            SELECT * INTO STRICT v_timer
            FROM timer
            WHERE subject_id = p_subject.id AND kind = v_limit.kind AND settled_at IS NULL;
        END IF;
        v_before := v_timer;
        IF v_limit.kind = ANY (p_ended) THEN
            SELECT * INTO STRICT v_before
            FROM timer
            WHERE subject_id = p_subject.id AND kind = v_limit.kind AND settled_at = p_now
            ORDER BY timer DESC
            LIMIT 1;
        END IF;
        v_timer.started_at := v_before.started_at;
        v_timer.amount := v_limit.amount;
        v_timer.unit := v_limit.unit;
        v_due := timer_due(v_timer, v_network.network, v_network.calendar);
        IF v_due < v_before.due_at THEN
            v_due := least(v_before.due_at, greatest(v_due, calendar_day_end(
                v_network.calendar, calendar_local_day(v_network.calendar, p_now) + 1)));
        END IF;
        UPDATE timer t
        SET parameter = v_limit.parameter, started_at = v_before.started_at, amount = v_limit.amount, unit = v_limit.unit,
            due_at = v_due, computed_due_at = v_due, next_try_at = CASE WHEN t.next_try_at IS NOT NULL THEN v_due END
        WHERE t.timer = v_timer.timer;
        IF v_limit.kind = 'reply' AND p_subject.workflow = 'application' AND v_due <> v_before.due_at THEN
            PERFORM application_reply_end(p_subject.id, 'superseded', p_now);
            PERFORM application_reply_plan(p_subject.id, p_version, p_now);
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.migration_timers(sach.subject, text, text[], int, timestamptz) IS 'Gives a migrated case the limits of its new revision and today''s parameters: those it had keep their start and pauses and never become due earlier than the end of tomorrow, new ones start now, others have ended.';
