CREATE OR REPLACE FUNCTION sach.file_upload_purge() RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH idle AS (
        SELECT upload
        FROM file_upload
        WHERE sha256 IS NULL AND touched_at < clock_now() - interval '1 hour'
        FOR UPDATE SKIP LOCKED
    ), gone AS (
        DELETE FROM file_upload u
        USING idle
        WHERE u.upload = idle.upload
        RETURNING 1
    )
    SELECT count(*)::int
    FROM gone
$$;
COMMENT ON FUNCTION sach.file_upload_purge() IS 'Deletes unfinished uploads that nobody touched for an hour, as a killed daemon leaves them, and returns how many.';
