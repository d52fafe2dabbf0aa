CREATE OR REPLACE FUNCTION sach.effect_certificate_surveillance_due(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_no int;
    v_due date;
BEGIN
    FOR v_no, v_due IN
        UPDATE surveillance r
        SET opened_at = p_now
        FROM subject s
        WHERE r.certificate = p_subject AND s.id = r.certificate AND r.state = 'planned'
            AND surveillance_opening(s.network, r.due_on, p_now) <= p_now
        RETURNING r.no, r.due_on
    LOOP
        PERFORM surveillance_remind(p_subject, v_no, p_now);
        PERFORM task_open(s.network, 'surveillance_due', s.id, 'COOR', jsonb_build_object('key', v_no::text, 'dueOn', v_due), p_now)
        FROM subject s
        WHERE s.id = p_subject;
    END LOOP;
    PERFORM surveillance_step(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_surveillance_due(bigint, int, bigint, jsonb, timestamptz) IS 'Opens the surveillance whose time has come: reminders to the holder, a task to plan the assessment.';
