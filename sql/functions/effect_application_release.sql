CREATE OR REPLACE FUNCTION sach.effect_application_release(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_hold subject_hold;
    v_calendar text;
BEGIN
    UPDATE subject_hold
    SET until = p_now
    WHERE subject_id = p_subject AND until IS NULL
    RETURNING * INTO STRICT v_hold;
    SELECT n.calendar INTO STRICT v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    UPDATE timer t
    SET due_at = shifted.due_at,
        next_try_at = CASE WHEN t.on_due_event IS NOT NULL THEN shifted.due_at END
    FROM (
        SELECT r.timer, calendar_day_end(v_calendar, calendar_next_working_day(v_calendar, calendar_local_day(v_calendar, r.due_at) - 1
            + greatest(0, calendar_local_day(v_calendar, p_now)
                - calendar_local_day(v_calendar, greatest(v_hold.since, r.started_at))))) AS due_at
        FROM timer r
        WHERE r.settled_at IS NULL
            AND r.subject_id IN (SELECT s.id FROM subject s WHERE s.id = p_subject OR s.parent = p_subject)
    ) shifted
    WHERE t.timer = shifted.timer;
    IF EXISTS (SELECT FROM timer WHERE subject_id = p_subject AND kind = 'reply' AND settled_at IS NULL) THEN
        PERFORM application_reply_end(p_subject, 'superseded', p_now);
        PERFORM application_reply_plan(p_subject, p_version, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_release(bigint, int, bigint, jsonb, timestamptz) IS 'A21: moves each running limit by the legal days of the pause, counted from its own start if that came later, and rolls it to a working day (Civil Code art. 148.5); reminders follow the new last day.';
