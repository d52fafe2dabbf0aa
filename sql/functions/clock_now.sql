CREATE OR REPLACE FUNCTION sach.clock_now() RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN now() + coalesce((SELECT clock_offset FROM clock_setting), interval '0');
END $$;
COMMENT ON FUNCTION sach.clock_now() IS 'The one clock: the database''s time, plus the offset that only an embedded or test database may hold. Constant within a transaction. plpgsql, because an SQL function that cannot be inlined is planned anew at every call.';
