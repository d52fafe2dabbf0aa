CREATE OR REPLACE FUNCTION sach.application_root(p_subject bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN s.workflow = 'application' THEN s.id
            WHEN s.workflow = 'finding' THEN CASE g.workflow WHEN 'certificate' THEN g.parent ELSE g.id END
            WHEN p.workflow = 'certificate' THEN p.parent
            ELSE p.id END
        FROM subject s
        LEFT JOIN subject p ON p.id = s.parent
        LEFT JOIN subject g ON g.id = p.parent
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.application_root(bigint) IS 'The application a subject belongs to: itself, its parent, or that of the certificate it is about; of a finding that of its assessment. Duties are separated within this case (R3).';
