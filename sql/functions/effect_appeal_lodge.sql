CREATE OR REPLACE FUNCTION sach.effect_appeal_lodge(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO appeal (
        subject_id, matter, decision_event, decision_version, decided_against_at, delivered_at, is_suspensive, statement, requested,
        lodged_by, lodged_at)
    SELECT s.id, s.parent, d.event, d.version, d.at, d.delivered_at, d.is_suspensive, p_payload ->> 'statement',
        p_payload ->> 'requested', p_actor, p_now
    FROM subject s
    CROSS JOIN LATERAL appeal_decision(s.parent) d
    WHERE s.id = p_subject;
    PERFORM notice_plan(p_subject, 'appeal', 'received', 'facility', 'appeal_received', p_now,
        appeal_notice_data(p_subject) || jsonb_build_object('answer_until', (
            SELECT to_char(network_day(s.network, parameter_due(s.network, 'appeal_answer', p_now) - interval '1 microsecond'), 'DD/MM/YYYY')
            FROM subject s
            WHERE s.id = p_subject)));
END $$;
COMMENT ON FUNCTION sach.effect_appeal_lodge(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps the appeal with the decision it is against and the day that decision arrived, and acknowledges it at once.';
