CREATE OR REPLACE FUNCTION sach.instant_text(p_at timestamptz) RETURNS text
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
END $$;
COMMENT ON FUNCTION sach.instant_text(timestamptz) IS 'An instant as the interface writes it: ISO 8601 in UTC with microseconds, exact and sortable as text.';
