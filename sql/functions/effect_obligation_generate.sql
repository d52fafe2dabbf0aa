CREATE OR REPLACE FUNCTION sach.effect_obligation_generate(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_rule obligation_rule;
    v_dates record;
    v_part record;
    v_unit bigint := (SELECT s.unit FROM subject s WHERE s.id = p_subject);
BEGIN
    SELECT r.* INTO STRICT v_rule
    FROM obligation_rule r
    WHERE r.rule = p_payload ->> 'rule'
    ORDER BY r.version DESC
    LIMIT 1;
    SELECT d.* INTO STRICT v_dates
    FROM obligation_dates(v_rule.rule, v_rule.version, (p_payload ->> 'period')::int) d;
    SELECT p.* INTO STRICT v_part
    FROM obligation_part(v_rule.rule, v_rule.version, (p_payload ->> 'period')::int, v_unit) p;
    INSERT INTO obligation (
        subject_id, rule, version, unit, for_unit, period, form, form_version, data_from, data_to, cutoff_date, open_on, last_day, due_at,
        calendar_version)
    VALUES (
        p_subject, v_rule.rule, v_rule.version, v_unit, v_unit, p_payload ->> 'period', v_rule.form, v_rule.form_version,
        v_part.data_from, v_part.data_to, v_dates.cutoff_date, v_dates.open_on, v_dates.last_day, v_dates.due_at,
        calendar_version_current(v_dates.calendar));
    PERFORM timer_start(p_subject, 'open', v_rule.rule, calendar_instant(v_dates.calendar, v_dates.open_on), 'open', p_now);
    PERFORM obligation_plan(ARRAY[p_subject], '-infinity', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_generate(bigint, int, bigint, jsonb, timestamptz) IS 'O1: writes the obligation with its dates, the time limit that opens it, and its ladder.';
