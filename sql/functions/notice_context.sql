-- No SET search_path: the planner inlines it; every name is qualified.
CREATE OR REPLACE FUNCTION sach.notice_context(
    p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, letter int, data json)
LANGUAGE sql STABLE ROWS 1000 AS $$
    SELECT *
    FROM sach.notice_unit_context(p_notices, p_subjects, p_audiences, p_workflows, p_now)
    UNION ALL
    SELECT *
    FROM sach.notice_case_context(p_notices, p_subjects, p_audiences, p_workflows, p_now)
$$;
COMMENT ON FUNCTION sach.notice_context(bigint[], bigint[], text[], text[], timestamptz) IS
    'Whom each notice would reach if it were sent at p_now, and what its template needs beside what the planner wrote down: one row a notice, address NULL when nobody has one. A row without a notice holds the data that all notices of its letter have alike, so that they are made once; those of a notice go before them. The arrays say of each notice its subject, its reader and its machine, which the caller has read already.';
