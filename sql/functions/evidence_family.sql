CREATE OR REPLACE FUNCTION sach.evidence_family(p_type text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (SELECT FROM environment_document_type t WHERE t.type = p_type AND t.stands) THEN 'ENVIRONMENT'
            ELSE p_type END);
END $$;
COMMENT ON FUNCTION sach.evidence_family(text) IS 'Kinds of evidence that can stand in for one another: all environmental documents that let a facility operate are one family, every other kind its own.';
