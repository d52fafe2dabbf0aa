CREATE OR REPLACE FUNCTION sach.application_held(p_subject bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT EXISTS (
            SELECT
            FROM subject_hold h
            WHERE h.subject_id IN (p_subject, application_root(p_subject)) AND h.until IS NULL));
END $$;
COMMENT ON FUNCTION sach.application_held(bigint) IS 'Whether the coordinator has paused the subject or the application it belongs to (A21).';
