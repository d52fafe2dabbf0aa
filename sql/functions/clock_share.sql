CREATE OR REPLACE FUNCTION sach.clock_share() RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(7301220, 1);
END $$;
COMMENT ON FUNCTION sach.clock_share() IS 'Taken before a time limit is written, released at the end of the transaction: calendar_load takes it alone, so no limit is computed with a calendar that a load is just replacing and then missed by it.';
