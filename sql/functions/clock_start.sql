CREATE OR REPLACE FUNCTION sach.clock_start(p_network int, p_at timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text;
    v_day date;
    v_cutoff int := parameter_amount(p_network, 'intake_cutoff_hour', p_at);
BEGIN
    -- 24 = no cut-off: the first day is not counted anyway (Civil Code art. 147), so a late dossier loses nothing.
    IF v_cutoff >= 24 THEN
        RETURN p_at;
    END IF;
    SELECT calendar INTO STRICT v_calendar
    FROM network
    WHERE network = p_network;
    v_day := network_day(p_network, p_at);
    IF p_at < calendar_instant(v_calendar, v_day, make_time(v_cutoff, 0, 0)) AND calendar_is_working(v_calendar, v_day) THEN
        RETURN p_at;
    END IF;
    RETURN calendar_instant(v_calendar, calendar_next_working_day(v_calendar, v_day + 1), '08:00');
END $$;
COMMENT ON FUNCTION sach.clock_start(int, timestamptz) IS 'The instant from which the network''s time counts when something arrives at p_at: itself, or 08:00 of the next working day when it came after the network''s cut-off hour or on a day off (parameter intake_cutoff_hour, 24 = off).';
