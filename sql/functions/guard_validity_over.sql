CREATE OR REPLACE FUNCTION sach.guard_validity_over(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN c.valid_until < network_day(c.network, p_now) THEN '{}'
            ELSE ARRAY['certificate_still_valid' || coalesce(':' || to_char(c.valid_until, 'DD/MM/YYYY'), '')] END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_validity_over(bigint, bigint, jsonb, timestamptz) IS 'C14: it expires with the first instant after its last local day, not before.';
