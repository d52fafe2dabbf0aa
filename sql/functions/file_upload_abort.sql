CREATE OR REPLACE FUNCTION sach.file_upload_abort(p_upload bigint, p_person bigint) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH gone AS (
        DELETE FROM file_upload
        WHERE upload = p_upload AND person = p_person AND sha256 IS NULL
        RETURNING 1
    )
    SELECT count(*)::int
    FROM gone
$$;
COMMENT ON FUNCTION sach.file_upload_abort(bigint, bigint) IS 'Deletes an unfinished upload with its chunks and returns how many there were: one, or none when it is finished or gone.';
