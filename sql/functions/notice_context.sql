CREATE OR REPLACE FUNCTION sach.notice_context(p_notices bigint[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, data jsonb)
LANGUAGE sql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
    WITH picked AS MATERIALIZED (
        SELECT n.notice, n.subject_id, n.audience, n.data, s.workflow = 'obligation' AS is_unit
        FROM notice n
        JOIN subject s ON s.id = n.subject_id
        WHERE n.notice = ANY (p_notices)
    )
    SELECT c.notice, c.address, c.recipient_name, c.language, c.data || k.data
    FROM (
        SELECT *
        FROM notice_unit_context(
            ARRAY(SELECT notice FROM picked WHERE is_unit), ARRAY(SELECT subject_id FROM picked WHERE is_unit),
            ARRAY(SELECT audience FROM picked WHERE is_unit), p_now)
        UNION ALL
        SELECT *
        FROM notice_case_context(
            ARRAY(SELECT notice FROM picked WHERE NOT is_unit), ARRAY(SELECT subject_id FROM picked WHERE NOT is_unit),
            ARRAY(SELECT audience FROM picked WHERE NOT is_unit), p_now)
    ) c
    JOIN picked k USING (notice)
$$;
COMMENT ON FUNCTION sach.notice_context(bigint[], timestamptz) IS
    'Whom each notice would reach if it were sent at p_now, and everything its template needs: one row a notice, address NULL when nobody has one. For looking ahead; a drain asks the two halves with what it has read already.';
