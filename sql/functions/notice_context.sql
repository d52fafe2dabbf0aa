CREATE OR REPLACE FUNCTION sach.notice_context(p_notices bigint[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, data jsonb)
LANGUAGE sql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
    SELECT c.notice, c.address, c.recipient_name, c.language, c.data
    FROM notice_unit_context(p_notices, p_now) c
    UNION ALL
    SELECT c.notice, c.address, c.recipient_name, c.language, c.data
    FROM notice_case_context(p_notices, p_now) c
$$;
COMMENT ON FUNCTION sach.notice_context(bigint[], timestamptz) IS
    'Whom each notice would reach if it were sent at p_now, and everything its template needs: one row a notice, address NULL when nobody has one.';
