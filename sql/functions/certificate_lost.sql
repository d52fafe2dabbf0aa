CREATE OR REPLACE FUNCTION sach.certificate_lost(p_application bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT coalesce(bool_and(c.voided_at IS NOT NULL) AND bool_or(c.void_reason = 'error') AND NOT bool_or(c.void_reason = 'applicant_withdrew'), false)
    FROM certificate c
    WHERE c.application = p_application
$$;
COMMENT ON FUNCTION sach.certificate_lost(bigint) IS 'Whether a decision has no certificate because its number was voided by mistake: then another one is reserved for it (C4).';
