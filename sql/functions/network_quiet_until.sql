CREATE OR REPLACE FUNCTION sach.network_quiet_until(p_network int, p_at timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network record;
    v_local timestamp;
BEGIN
    SELECT n.quiet_from, n.quiet_to, c.time_zone INTO v_network
    FROM network n
    JOIN calendar c USING (calendar)
    WHERE n.network = p_network AND n.quiet_from IS NOT NULL;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    v_local := p_at AT TIME ZONE v_network.time_zone;
    IF v_network.quiet_from < v_network.quiet_to THEN
        IF v_local::time < v_network.quiet_from OR v_local::time >= v_network.quiet_to THEN
            RETURN NULL;
        END IF;
        RETURN (v_local::date + v_network.quiet_to) AT TIME ZONE v_network.time_zone;
    END IF;
    IF v_local::time >= v_network.quiet_to AND v_local::time < v_network.quiet_from THEN
        RETURN NULL;
    END IF;
    RETURN (v_local::date + (v_local::time >= v_network.quiet_from)::int + v_network.quiet_to) AT TIME ZONE v_network.time_zone;
END $$;
COMMENT ON FUNCTION sach.network_quiet_until(int, timestamptz) IS 'When the network''s quiet hours that p_at lies in are over; NULL when it lies in none. The first instant is quiet, the last is not.';
