CREATE OR REPLACE FUNCTION sach.file_scan_forget() RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH forgotten AS (
        UPDATE file
        SET scan = 'not_scanned', scan_attempts = 0, next_scan_at = stored_at
        WHERE scan IN ('pending', 'unreachable')
        RETURNING 1
    )
    SELECT count(*)::int
    FROM forgotten
$$;
COMMENT ON FUNCTION sach.file_scan_forget() IS 'Called when no scanner is configured: what waited for one counts as not scanned, and returns how many that were.';
