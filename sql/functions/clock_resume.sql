CREATE OR REPLACE FUNCTION sach.clock_resume(p_subject bigint, p_source bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE clock_pause
    SET until = p_now
    WHERE subject_id = p_subject AND source = p_source AND until IS NULL;
    IF FOUND THEN
        PERFORM timer_resume(p_subject, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.clock_resume(bigint, bigint, timestamptz) IS 'Ends the pause that p_source caused and lets the limits run on that nothing else stops.';
