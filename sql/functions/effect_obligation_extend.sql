CREATE OR REPLACE FUNCTION sach.effect_obligation_extend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'annual_report', 'extended', p_now);
    UPDATE obligation o
    SET last_day = (p_payload ->> 'due_on')::date,
        due_at = calendar_day_end(n.calendar, (p_payload ->> 'due_on')::date),
        legal_basis = p_payload ->> 'legal_basis',
        ladder_round = o.ladder_round + 1,
        escalation_level = 0,
        calendar_version = calendar_version_current(n.calendar)
    FROM subject s
    JOIN network n USING (network)
    WHERE o.subject_id = p_subject AND s.id = p_subject;
    PERFORM obligation_plan(ARRAY[p_subject], p_now, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_extend(bigint, int, bigint, jsonb, timestamptz) IS 'O15: a new last day with its legal basis; the ladder is planned again from now on, earlier steps stay as they were sent.';
