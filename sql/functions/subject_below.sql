CREATE OR REPLACE FUNCTION sach.subject_below(p_subject bigint) RETURNS TABLE (id bigint)
LANGUAGE sql STABLE ROWS 5 SET search_path = sach, pg_temp AS $$
    WITH RECURSIVE line AS (
        SELECT p_subject AS id
        UNION
        SELECT s.id
        FROM line l
        JOIN subject s ON s.parent = l.id
    )
    SELECT l.id
    FROM line l
    ORDER BY l.id
$$;
COMMENT ON FUNCTION sach.subject_below(bigint) IS 'A subject and everything that belongs to it: its assessments, their findings, …';
