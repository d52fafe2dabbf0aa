CREATE OR REPLACE FUNCTION sach.certificate_pending(p_certificate bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT c.subject_id
        FROM certificate mine
        JOIN certificate c USING (network, year, seq)
        WHERE mine.subject_id = p_certificate AND c.signature IS NULL AND c.voided_at IS NULL AND c.ended_at IS NULL
        LIMIT 1);
END $$;
COMMENT ON FUNCTION sach.certificate_pending(bigint) IS 'The version of a certificates number that is being prepared or signed; NULL when there is none.';
