CREATE OR REPLACE FUNCTION sach.report_number(p_report jsonb, p_code text) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN jsonb_typeof(p_report -> p_code) = 'number' THEN (p_report ->> p_code)::numeric END
$$;
COMMENT ON FUNCTION sach.report_number(jsonb, text) IS
    'A figure of a report as a number, NULL when it is left out or no number. No search_path is set so that it can be inlined; it names only pg_catalog.';
