CREATE OR REPLACE FUNCTION sach.subject_find(p_reference text, p_workflow text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT r.subject_id
        FROM subject_reference r
        JOIN subject s ON s.id = r.subject_id
        WHERE r.reference = upper(replace(p_reference, '/', '-')) AND (p_workflow IS NULL OR s.workflow = p_workflow));
END $$;
COMMENT ON FUNCTION sach.subject_find(text, text) IS 'The subject that a reference names (A12, a dossier code, a certificate number), in any letter case, with slashes or hyphens, of one machine when given; NULL when there is none.';
