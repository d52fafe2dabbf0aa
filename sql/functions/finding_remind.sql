CREATE OR REPLACE FUNCTION sach.finding_remind(p_subject bigint, p_kind text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_calendar text;
    v_last_day date;
    v_day date;
    v_step text;
    v_amount int;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    SELECT calendar INTO STRICT v_calendar
    FROM network
    WHERE network = v_subject.network;
    v_last_day := finding_limit_day(p_subject, p_kind);
    PERFORM notice_skip_open(p_subject, 'finding_' || p_kind, 'superseded', p_now);
    FOREACH v_step IN ARRAY ARRAY['first', 'last'] LOOP
        v_amount := parameter_amount(v_subject.network, p_kind || '_warn_' || v_step, p_now);
        v_day := CASE p_kind
            WHEN 'plan' THEN calendar_add_working_days(v_calendar, v_last_day, -v_amount)
            ELSE calendar_previous_working_day(v_calendar, v_last_day - v_amount) END;
        IF v_day > calendar_local_day(v_calendar, p_now) THEN
            PERFORM notice_plan(
                p_subject, 'finding_' || p_kind, format('-%s%s/%s/%s', v_amount, CASE p_kind WHEN 'plan' THEN 'wd' ELSE 'd' END, v_subject.version, v_last_day),
                'facility', 'finding_' || p_kind || '_reminder', calendar_instant(v_calendar, v_day, '08:00'),
                finding_data(p_subject) || jsonb_build_object('due_date', to_char(v_last_day, 'DD/MM/YYYY')));
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.finding_remind(bigint, text, timestamptz) IS 'Plans the two reminders before the end of the time for a plan (p_kind plan) or for a major finding (major), 08:00 local, in place of those planned before. Steps carry the version and the last day, so that each limit has its own.';
