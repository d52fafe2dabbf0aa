CREATE OR REPLACE FUNCTION sach.clock_set(p_offset interval) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE clock_setting
    SET clock_offset = p_offset;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the clock of this database cannot be moved'
            USING ERRCODE = 'WFCLK', HINT = 'Only an embedded or test database holds a movable clock.';
    END IF;
    RETURN clock_now();
END $$;
COMMENT ON FUNCTION sach.clock_set(interval) IS 'Moves the clock of an embedded or test database and returns the new time. WFCLK in any other.';
