CREATE OR REPLACE FUNCTION sach.effect_obligation_return(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT notice_plan(
        p_subject, 'report_returned', 'v' || p_version, 'unit', 'report_returned', p_now,
        jsonb_build_object('points', p_payload -> 'points', 'reply_date', (
            SELECT to_char(network_day(s.network, t.due_at - interval '1 second'), 'DD/MM/YYYY')
            FROM timer t
            JOIN subject s ON s.id = t.subject_id
            WHERE t.subject_id = p_subject AND t.kind = 'return' AND t.settled_at IS NULL)))
$$;
COMMENT ON FUNCTION sach.effect_obligation_return(bigint, int, bigint, jsonb, timestamptz) IS 'O6: tells the unit what to repair and until when.';
