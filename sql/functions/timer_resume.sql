CREATE OR REPLACE FUNCTION sach.timer_resume(p_subject bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer;
    v_network network;
    v_due timestamptz;
    v_last_day date;
BEGIN
    PERFORM clock_share();
    SELECT n.* INTO STRICT v_network
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    FOR v_timer IN
        SELECT t.*
        FROM timer t
        JOIN subject s ON s.id = t.subject_id
        LEFT JOIN subject p ON p.id = s.parent
        WHERE t.subject_id = p_subject AND t.settled_at IS NULL AND t.paused_at IS NOT NULL
            AND NOT EXISTS (
                SELECT
                FROM clock_pause c
                WHERE c.subject_id = t.subject_id AND c.until IS NULL AND t.kind = ANY (c.kinds))
            AND NOT EXISTS (SELECT FROM subject_hold h WHERE h.subject_id IN (s.id, s.parent, p.parent) AND h.until IS NULL)
    LOOP
        IF v_timer.due_at = v_timer.computed_due_at THEN
            v_due := timer_due(v_timer, v_network.network, v_network.calendar);
        ELSIF v_timer.amount IS NOT NULL AND v_timer.due_at > v_timer.paused_at THEN
            -- Set by hand: it moves by the length of the pause.
            v_last_day := calendar_local_day(v_network.calendar, v_timer.due_at) - 1;
            v_due := calendar_day_end(v_network.calendar, calendar_add_days(
                v_network.calendar, v_last_day, network_day(v_network.network, p_now) - network_day(v_network.network, v_timer.paused_at), true));
        ELSE
            v_due := v_timer.due_at;
        END IF;
        PERFORM timer_reset(v_timer.timer, v_due, calendar_version_current(v_network.calendar), p_now);
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.timer_resume(bigint, timestamptz) IS 'Lets the limits of a subject run on that nothing stops any more: each is computed anew from its start, its amount and all its pauses; one set by hand moves by the calendar days of the pause and rolls to a working day; a known instant stays.';
