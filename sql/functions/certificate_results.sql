CREATE OR REPLACE FUNCTION sach.certificate_results(p_application bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_assessment bigint;
    v_grade text;
BEGIN
    SELECT s.id INTO v_assessment
    FROM subject s
    JOIN assessment m ON m.subject_id = s.id
    WHERE s.parent = p_application AND s.workflow = 'assessment' AND s.state = 'accepted'
    ORDER BY m.accepted_at DESC
    LIMIT 1;
    IF v_assessment IS NULL THEN
        RETURN '{}';
    END IF;
    v_grade := assessment_score(v_assessment) ->> 'grade';
    RETURN (
        SELECT jsonb_strip_nulls(jsonb_build_object(
            'gradeVi', CASE v_grade WHEN 'pass' THEN 'Đạt' WHEN 'good' THEN 'Khá' WHEN 'excellent' THEN 'Tốt' END,
            'gradeEn', CASE v_grade WHEN 'pass' THEN 'Pass' WHEN 'good' THEN 'Good' WHEN 'excellent' THEN 'Excellent' END,
            'baselinePeriod', min(to_char(t.first_day, 'DD/MM/YYYY') || ' - ' || to_char(t.last_day, 'DD/MM/YYYY'))
                FILTER (WHERE t.is_same_period),
            'highlights', jsonb_agg(jsonb_build_object(
                'labelVi', t.name_vi || ' (' || t.product || ')', 'labelEn', t.name_en || ' (' || t.product || ')',
                'valueVi', replace(to_char(t.share * 100, 'FM999990.0'), '.', ',') || '%', 'valueEn', to_char(t.share * 100, 'FM999990.0') || '%')
                ORDER BY t.position)))
        FROM (
            SELECT c.position, c.name_vi, c.name_en, i.data ->> 'product' AS product, saving_share(i.data) AS share,
                (i.data #>> '{baseline,from}')::date AS first_day, (i.data #>> '{baseline,to}')::date AS last_day,
                count(*) OVER (PARTITION BY i.data #>> '{baseline,from}', i.data #>> '{baseline,to}') = count(*) OVER () AS is_same_period
            FROM assessment_item i
            JOIN criterion c ON c.version = i.criterion_version AND c.criterion = i.criterion AND c.kind = 'saving'
            WHERE i.subject_id = v_assessment AND i.answer IN ('yes', 'partly') AND i.data -> 'estimated' = 'false'
                AND saving_gaps(i.data) = '{}' AND saving_share(i.data) > 0
        ) t);
END $$;
COMMENT ON FUNCTION sach.certificate_results(bigint) IS 'What the assessment behind a decision found, as the certificate prints it: grade, and the measured savings with the period they are compared with, if it is one; nothing estimated is certified.';
