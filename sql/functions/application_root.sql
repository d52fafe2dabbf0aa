CREATE OR REPLACE FUNCTION sach.application_root(p_subject bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE s.workflow WHEN 'application' THEN s.id WHEN 'finding' THEN p.parent ELSE s.parent END
    FROM subject s
    LEFT JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.application_root(bigint) IS 'The application (or certificate) a subject belongs to: itself, its parent, or of a finding the parent of its assessment. Duties are separated within this case (R3).';
