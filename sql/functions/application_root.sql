CREATE OR REPLACE FUNCTION sach.application_root(p_subject bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN s.workflow = 'application' THEN s.id
        WHEN p.workflow = 'certificate' THEN p.parent
        ELSE p.id END
    FROM subject s
    LEFT JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.application_root(bigint) IS 'The application a subject belongs to: itself, its parent, or that of the certificate it is about. Duties are separated within this case (R3).';
