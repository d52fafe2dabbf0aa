CREATE OR REPLACE FUNCTION sach.application_root(p_subject bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE s.workflow WHEN 'application' THEN s.id ELSE s.parent END
    FROM subject s
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.application_root(bigint) IS 'The application a subject belongs to: itself, or its parent. Duties are separated within this case (R3).';
