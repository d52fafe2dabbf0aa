CREATE OR REPLACE FUNCTION sach.guard_form_valid(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN a.scope_vi = '' THEN ARRAY['scope_missing'] ELSE '{}' END
            || CASE WHEN EXISTS (SELECT FROM application_site t WHERE t.subject_id = p_subject AND t.removed_at IS NULL)
                THEN '{}'::text[] ELSE ARRAY['site_missing'] END
            || CASE WHEN a.products = '{}' THEN ARRAY['product_missing'] ELSE '{}'::text[] END
        FROM application a
        WHERE a.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_form_valid(bigint, bigint, jsonb, timestamptz) IS 'A2: the form says what, where and for which products the certificate is asked (17065 7.2).';
