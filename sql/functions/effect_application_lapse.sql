CREATE OR REPLACE FUNCTION sach.effect_application_lapse(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_plan(p_subject, 'lapse', 'lapsed/' || p_version, 'facility', 'application_lapsed', p_now,
        jsonb_build_object('reopen_until', (
            SELECT to_char(network_day(s.network, p_now) + case_amount(s.id, 'reopen_window', p_now), 'DD/MM/YYYY')
            FROM subject s
            WHERE s.id = p_subject)));
    PERFORM paper_issue(p_subject, p_version, 'stop_notice', p_actor, jsonb_build_object(
        'supplement_due', (
            SELECT to_char(calendar_local_day(n.calendar, max(t.due_at)) - 1, 'DD/MM/YYYY')
            FROM timer t
            JOIN subject s ON s.id = t.subject_id
            JOIN network n ON n.network = s.network
            WHERE t.subject_id = p_subject AND t.kind = 'reply'
            GROUP BY n.calendar),
        'reopen_before', (
            SELECT to_char(network_day(s.network, p_now) + parameter_amount(s.network, 'reopen_window', p_now) + 1, 'DD/MM/YYYY')
            FROM subject s
            WHERE s.id = p_subject)), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_lapse(bigint, int, bigint, jsonb, timestamptz) IS 'A6: a neutral notice and the paper that says so: the case rests and can be reopened.';
