CREATE OR REPLACE FUNCTION sach.guard_causes_closed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_payload -> 'causes_closed' = 'false' THEN ARRAY['causes_not_closed'] ELSE '{}' END
        || certificate_finding_gaps(p_subject, p_now);
END $$;
COMMENT ON FUNCTION sach.guard_causes_closed(bigint, bigint, jsonb, timestamptz) IS 'C8: whoever reinstates says that and how the causes are closed, and no major finding about the certificate is open.';
