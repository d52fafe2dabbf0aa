CREATE OR REPLACE FUNCTION sach.evidence_accept_until(p_type text, p_edition text) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN bool_and(accept_until IS NOT NULL) THEN max(accept_until) END
        FROM evidence_rule
        WHERE type = p_type AND edition = p_edition);
END $$;
COMMENT ON FUNCTION sach.evidence_accept_until(text, text) IS 'The last legal day (inclusive) on which a kind and edition of evidence is accepted; NULL when no end is known.';
