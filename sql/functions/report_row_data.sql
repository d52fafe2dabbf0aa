CREATE OR REPLACE FUNCTION sach.report_row_data(p_row jsonb, p_form text, p_version int, p_is_comma boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (p_row - 'line' - 'facility' - 'unit' - 'forUnit' - 'cells')
        || CASE WHEN jsonb_typeof(p_row -> 'cells') = 'object'
            THEN jsonb_build_object('report', report_from_cells(p_form, p_version, p_row -> 'cells', p_is_comma))
            ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.report_row_data(jsonb, text, int, boolean) IS 'What a row of a list says of a report, as the filing takes it: without what names the row, its cells read by the form.';
