CREATE OR REPLACE FUNCTION sach.guard_draft_fits_form(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN p_payload IS NULL THEN '{}' ELSE report_value_problems(o.form, o.form_version, p_payload -> 'report') END
        FROM obligation o
        WHERE o.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_draft_fits_form(bigint, bigint, jsonb, timestamptz) IS 'O4: a draft may be incomplete, but holds only figures of the form, of the right kind.';
