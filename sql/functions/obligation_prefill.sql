CREATE OR REPLACE FUNCTION sach.obligation_prefill(p_subject bigint) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE ROWS 40 SET search_path = sach, pg_temp AS $$
DECLARE
    v_previous jsonb := obligation_previous(p_subject);
    v_computed jsonb := obligation_computed(p_subject);
BEGIN
    RETURN QUERY
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'code', f.code, 'label', jsonb_build_object('vi', f.label_vi, 'en', f.label_en), 'type', f.type,
        'previousPeriod', CASE WHEN v_previous -> 'report' ? f.code THEN v_previous -> 'period' END,
        'previous', v_previous -> 'report' -> f.code, 'computed', v_computed -> f.code, 'check', f.prefill_check))
    FROM obligation o
    JOIN report_field f ON f.form = o.form AND f.version = o.form_version
    WHERE o.subject_id = p_subject
    ORDER BY f.position;
END $$;
COMMENT ON FUNCTION sach.obligation_prefill(bigint) IS 'What is known beside an annual report''s form, a row a figure: last year''s value and what the facilities reported. Reference, never answers (O2).';
