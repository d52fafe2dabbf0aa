CREATE OR REPLACE FUNCTION sach.guard_certificate_ends_instead(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN ARRAY['granted_meanwhile' || coalesce(':' || (
        SELECT 'C' || max(c.subject_id)
        FROM certificate c
        WHERE c.application = p_subject), '')];
END $$;
COMMENT ON FUNCTION sach.guard_certificate_ends_instead(bigint, bigint, jsonb, timestamptz) IS 'R7: after the grant there is no application to withdraw any more; whoever still wants out is asked again and ends the certificate. Always refuses.';
