CREATE OR REPLACE FUNCTION sach.application_cases(p_subject bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE ROWS 10 SET search_path = sach, pg_temp AS $$
    WITH RECURSIVE part AS (
        SELECT p_subject AS id
        UNION ALL
        SELECT s.id
        FROM part
        JOIN subject s ON s.parent = part.id
    )
    SELECT id
    FROM part
$$;
COMMENT ON FUNCTION sach.application_cases(bigint) IS 'An application and everything under it: assessments, their findings, certificates.';
