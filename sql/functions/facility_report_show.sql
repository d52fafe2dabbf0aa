CREATE OR REPLACE FUNCTION sach.facility_report_show(p_facility bigint, p_period text) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'facility', 'F' || p_facility, 'period', p_period, 'form', coalesce(r.form, 'BC-CS'), 'formVersion', r.form_version,
        'state', coalesce(r.state, 'none'), 'submission', coalesce(r.submission, 0), 'isNil', r.is_nil, 'filedAt', r.filed_at, 'points', r.points,
        'justifications', r.justifications, 'paperNumber', r.paper_number, 'paperDate', r.paper_date, 'savedBy', 'P' || r.saved_by,
        'sizeClass', r.size_class, 'level', r.level)) || jsonb_build_object(
        'report', r.report, 'filed', r.filed, 'prefill', facility_report_prefill(p_facility, p_period))
    FROM (SELECT 1) one
    LEFT JOIN facility_report r ON r.facility = p_facility AND r.period = p_period
$$;
COMMENT ON FUNCTION sach.facility_report_show(bigint, text) IS 'A facility''s yearly report, draft and filed, with what is known beside it; state none when nothing is written yet.';
