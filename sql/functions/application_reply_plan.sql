CREATE OR REPLACE FUNCTION sach.application_reply_plan(p_subject bigint, p_version int, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_last_day date;
    v_day date;
    v_step record;
BEGIN
    SELECT n.calendar, calendar_local_day(n.calendar, t.due_at) - 1
    INTO STRICT v_calendar, v_last_day
    FROM subject s
    JOIN network n USING (network)
    JOIN timer t ON t.subject_id = s.id AND t.kind = 'reply' AND t.settled_at IS NULL
    WHERE s.id = p_subject;
    PERFORM notice_plan(p_subject, 'completion', 'request/' || p_version, 'facility', 'application_supplement', p_now,
        jsonb_build_object('due_date', to_char(v_last_day, 'DD/MM/YYYY'), 'n_items',
            (SELECT count(*) FROM application_item WHERE subject_id = p_subject AND answer IS NULL AND waiver_reason IS NULL)));
    FOR v_step IN SELECT * FROM (VALUES ('-10wd', -10), ('-3wd', -3)) step (name, working_days) LOOP
        v_day := calendar_add_working_days(v_calendar, v_last_day, v_step.working_days);
        IF v_day > calendar_local_day(v_calendar, p_now) THEN
            PERFORM notice_plan(p_subject, 'reply', v_step.name || '/' || p_version, 'facility', 'application_reply_reminder',
                calendar_instant(v_calendar, v_day, '08:00'),
                jsonb_build_object('due_date', to_char(v_last_day, 'DD/MM/YYYY')));
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.application_reply_plan(bigint, int, timestamptz) IS 'Plans what a returned application is sent (A4, A7): the request at once, reminders 10 and 3 working days before the last day for the reply, 08:00 local. Steps carry the event''s version, so that a later round has its own.';
