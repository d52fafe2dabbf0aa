CREATE OR REPLACE FUNCTION sach.effect_certificate_surveillance_missed(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_no int;
BEGIN
    FOR v_no IN
        UPDATE surveillance r
        SET missed_at = p_now
        FROM subject s
        JOIN network n USING (network)
        WHERE r.certificate = p_subject AND s.id = r.certificate AND r.state = 'due' AND calendar_day_end(n.calendar, r.due_on) <= p_now
        RETURNING r.no
    LOOP
        PERFORM task_settle('surveillance_due', p_subject, v_no::text, 0, p_now);
        PERFORM task_open(s.network, 'surveillance_missed', s.id, 'COOR', jsonb_build_object('key', v_no::text), p_now)
        FROM subject s
        WHERE s.id = p_subject;
    END LOOP;
    PERFORM surveillance_step(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_surveillance_missed(bigint, int, bigint, jsonb, timestamptz) IS 'R6: the last day of a surveillance is over: a task, and a ground for a measure (C5); nothing automatic.';
