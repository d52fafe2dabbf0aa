CREATE OR REPLACE FUNCTION sach.guard_restore_in_time(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN network_day(c.network, p_now) <= certificate_restore_until(p_subject, p_now) THEN '{}'
            ELSE ARRAY['restore_too_late:' || coalesce(to_char(certificate_restore_until(p_subject, p_now), 'DD/MM/YYYY'), '')] END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_restore_in_time(bigint, bigint, jsonb, timestamptz) IS 'C15: a certificate is restored within six months after its expiry; later the whole way is gone again (17021-1 9.6.3.2.5).';
