CREATE OR REPLACE FUNCTION sach.effect_obligation_inherit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_from obligation;
    v_ended reporting_unit;
    v_calendar text;
    v_data_to date;
    v_basis text;
BEGIN
    UPDATE obligation_succession c
    SET successor = p_subject
    FROM subject s
    WHERE s.id = p_subject AND c.predecessor = s.parent AND c.unit = s.unit AND c.part = p_payload ->> 'part'
    RETURNING c.basis INTO STRICT v_basis;
    SELECT o.* INTO STRICT v_from
    FROM subject s
    JOIN obligation o ON o.subject_id = s.parent
    WHERE s.id = p_subject;
    SELECT u.* INTO STRICT v_ended
    FROM reporting_unit u
    WHERE u.unit = v_from.unit;
    SELECT n.calendar, d.data_to INTO STRICT v_calendar, v_data_to
    FROM subject s
    JOIN network n USING (network)
    CROSS JOIN LATERAL obligation_dates(v_from.rule, v_from.version, v_from.period::int) d
    WHERE s.id = p_subject;
    INSERT INTO obligation (
        subject_id, rule, version, unit, for_unit, period, form, form_version, data_from, data_to, cutoff_date, open_on, last_day,
        due_at, calendar_version, basis_document)
    SELECT p_subject, v_from.rule, v_from.version, s.unit,
        CASE p_payload ->> 'part' WHEN 'handover' THEN v_from.for_unit ELSE s.unit END,
        v_from.period, v_from.form, v_from.form_version,
        CASE p_payload ->> 'part' WHEN 'own' THEN greatest(v_from.data_from, v_ended.valid_to) ELSE v_from.data_from END,
        CASE p_payload ->> 'part' WHEN 'handover' THEN least(v_from.data_to, v_ended.valid_to - 1) ELSE v_data_to END,
        v_from.cutoff_date, v_from.open_on, v_from.last_day, v_from.due_at, calendar_version_current(v_calendar), v_basis
    FROM subject s
    WHERE s.id = p_subject;
    PERFORM timer_start(p_subject, 'open', v_from.rule, calendar_instant(v_calendar, v_from.open_on), 'open', p_now);
    PERFORM obligation_plan(ARRAY[p_subject], p_now, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_inherit(bigint, int, bigint, jsonb, timestamptz) IS 'O10: writes the successor''s obligation with its part of the period, the same deadline and the document it rests on; steps of the ladder that are past are not sent.';
