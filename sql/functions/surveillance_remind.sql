CREATE OR REPLACE FUNCTION sach.surveillance_remind(p_certificate bigint, p_no int, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_row surveillance;
    v_network network;
    v_step text;
    v_at timestamptz;
BEGIN
    SELECT * INTO STRICT v_row
    FROM surveillance
    WHERE certificate = p_certificate AND no = p_no;
    SELECT n.* INTO STRICT v_network
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_certificate;
    FOR v_step, v_at IN
        SELECT p_no || '/open', p_now
        UNION ALL
        SELECT p_no || '/-' || amount || 'd', ladder_step_due(v_network.calendar, v_row.due_on, 'calendar_day', -amount, '08:00')
        FROM parameter_amount(v_network.network, 'surveillance_warn', p_now) amount
        UNION ALL
        SELECT p_no || '/-' || amount || 'wd', ladder_step_due(v_network.calendar, v_row.due_on, 'working_day', -amount, '08:00')
        FROM parameter_amount(v_network.network, 'surveillance_warn_last', p_now) amount
    LOOP
        CONTINUE WHEN v_at < p_now;
        PERFORM certificate_tell(p_certificate, 'surveillance', v_step, 'certificate_surveillance', v_at,
            jsonb_build_object('surveillance_due', to_char(v_row.due_on, 'DD/MM/YYYY')));
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.surveillance_remind(bigint, int, timestamptz) IS 'Plans the reminders of one surveillance: now, 30 days and 10 working days before its last day.';
