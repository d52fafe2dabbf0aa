CREATE OR REPLACE FUNCTION sach.surveillance_opening(p_network int, p_due_on date, p_now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT calendar_instant(n.calendar, p_due_on - parameter_amount(p_network, 'surveillance_opens', p_now), '08:00')
        FROM network n
        WHERE n.network = p_network);
END $$;
COMMENT ON FUNCTION sach.surveillance_opening(int, date, timestamptz) IS 'From when a surveillance is to be arranged: surveillance_opens days before its last day, 08:00.';
