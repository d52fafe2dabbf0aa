CREATE OR REPLACE FUNCTION sach.guard_checker_is_not_uploader(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN p_actor IN (e.uploaded_by, e.uploaded_for) THEN ARRAY['checker_uploaded_it'] ELSE '{}' END
        FROM evidence e
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_checker_is_not_uploader(bigint, bigint, jsonb, timestamptz) IS 'E3: whoever uploaded it, or for whom it was uploaded, does not check it.';
