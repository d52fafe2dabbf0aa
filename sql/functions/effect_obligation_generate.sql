CREATE OR REPLACE FUNCTION sach.effect_obligation_generate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_open_on date;
    v_calendar text;
BEGIN
    INSERT INTO obligation (
        subject_id, rule, version, unit, period, form, form_version, data_from, data_to, cutoff_date, open_on, last_day, due_at,
        calendar_version)
    SELECT p_subject, r.rule, r.version, unit_find(p_payload ->> 'unit'), p_payload ->> 'period', r.form, r.form_version,
        d.data_from, d.data_to, d.cutoff_date, d.open_on, d.last_day, d.due_at, calendar_version_current(d.calendar)
    FROM obligation_rule r
    CROSS JOIN LATERAL obligation_dates(r.rule, r.version, (p_payload ->> 'period')::int) d
    WHERE r.rule = p_payload ->> 'rule'
        AND r.version = (SELECT max(l.version) FROM obligation_rule l WHERE l.rule = r.rule)
    RETURNING open_on INTO STRICT v_open_on;
    SELECT n.calendar INTO STRICT v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    PERFORM timer_start(
        p_subject, 'open', p_payload ->> 'rule', calendar_instant(v_calendar, v_open_on), 'open', p_now);
    PERFORM obligation_plan(p_subject, '-infinity', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_generate(bigint, int, bigint, jsonb, timestamptz) IS 'O1: writes the obligation with its dates, the time limit that opens it, and its ladder.';
