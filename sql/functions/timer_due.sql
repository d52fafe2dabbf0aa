CREATE OR REPLACE FUNCTION sach.timer_due(p_timer sach.timer, p_network int, p_calendar text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN calendar_day_end(p_calendar, limit_last_day(
        p_calendar, calendar_local_day(p_calendar, p_timer.started_at), p_timer.amount, p_timer.unit,
        timer_pauses(p_timer, p_network, p_calendar)));
END $$;
COMMENT ON FUNCTION sach.timer_due(sach.timer, int, text) IS 'The exclusive due instant of a limit by today''s calendar, from what it was started with and its pauses; only for limits with an amount.';
