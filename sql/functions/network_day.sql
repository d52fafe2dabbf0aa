CREATE OR REPLACE FUNCTION sach.network_day(p_network int, p_at timestamptz) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT (p_at AT TIME ZONE c.time_zone)::date
        FROM network n
        JOIN calendar c USING (calendar)
        WHERE n.network = p_network);
END $$;
COMMENT ON FUNCTION sach.network_day(int, timestamptz) IS 'The legal day of an instant in the network''s zone.';
