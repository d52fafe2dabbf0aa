CREATE OR REPLACE FUNCTION sach.clock_now() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT now() + coalesce((SELECT clock_offset FROM clock_setting), interval '0')
$$;
COMMENT ON FUNCTION sach.clock_now() IS 'The one clock: the database''s time, plus the offset that only an embedded or test database may hold. Constant within a transaction.';
