CREATE OR REPLACE FUNCTION sach.application_held(p_subject bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (
        SELECT
        FROM subject_hold h
        WHERE h.subject_id IN (p_subject, application_root(p_subject)) AND h.until IS NULL)
$$;
COMMENT ON FUNCTION sach.application_held(bigint) IS 'Whether the coordinator has paused the subject or the application it belongs to (A21).';
