CREATE OR REPLACE FUNCTION sach.effect_application_apologise(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer := application_limit(p_subject);
    v_calendar text := (SELECT n.calendar FROM subject s JOIN network n USING (network) WHERE s.id = p_subject);
    v_new timestamptz := calendar_day_end(v_calendar, (p_payload ->> 'new_date')::date);
    v_data jsonb;
BEGIN
    UPDATE timer
    SET due_at = v_new, next_try_at = CASE WHEN next_try_at IS NOT NULL THEN v_new END
    WHERE timer = v_timer.timer;
    INSERT INTO application_apology (subject_id, version, cause_vi, cause_en, kind, limit_from, old_due_at, new_due_at)
    VALUES (p_subject, p_version, p_payload ->> 'cause_vi', coalesce(p_payload ->> 'cause_en', p_payload ->> 'cause_vi'), v_timer.kind,
        v_timer.started_at, v_timer.due_at, v_new);
    v_data := jsonb_build_object(
        'due_date', to_char(calendar_local_day(v_calendar, v_timer.due_at - interval '1 microsecond'), 'DD/MM/YYYY'),
        'new_due_date', to_char((p_payload ->> 'new_date')::date, 'DD/MM/YYYY'),
        'cause_vi', p_payload ->> 'cause_vi', 'cause_en', coalesce(p_payload ->> 'cause_en', p_payload ->> 'cause_vi'),
        'signer_name', (SELECT name FROM person WHERE person = p_actor));
    PERFORM paper_issue(p_subject, p_version, 'apology_letter', p_actor, v_data, p_now);
    PERFORM notice_plan(p_subject, 'apology', 'apology/' || p_version, 'facility', 'application_apology', p_now, v_data - 'signer_name');
END $$;
COMMENT ON FUNCTION sach.effect_application_apologise(bigint, int, bigint, jsonb, timestamptz) IS 'The office apologises before it is late: the running limit ends on the date promised, the letter is issued and sent (Decree 118/2025/ND-CP; vietnam.md §1.5).';
