CREATE OR REPLACE FUNCTION sach.paper_document_keep(p_paper bigint, p_pdf bytea) RETURNS bytea
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO paper_document (paper, pdf, sha256, printed_at)
    SELECT p.paper, p_pdf, sha256(p_pdf), clock_now()
    FROM paper p
    WHERE p.paper = p_paper AND p.data IS NOT NULL
    ON CONFLICT (paper) DO NOTHING;
    RETURN (SELECT d.pdf FROM paper_document d WHERE d.paper = p_paper);
END $$;
COMMENT ON FUNCTION sach.paper_document_keep(bigint, bytea) IS 'Keeps a paper''s first print and answers the one that stands; NULL for a paper whose data were erased.';
