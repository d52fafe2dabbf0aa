CREATE OR REPLACE FUNCTION sach.consolidation_diff(p_before bigint, p_after bigint, p_before_content jsonb, p_after_content jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'units', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('unit', u.reference, 'forUnit', f.reference, 'before', b.status, 'after', a.status,
                'submissionBefore', b.submission, 'submissionAfter', a.submission) ORDER BY u.reference, f.reference), '[]')
            FROM (SELECT * FROM report_input WHERE snapshot = p_before) b
            FULL JOIN (SELECT * FROM report_input WHERE snapshot = p_after) a USING (unit, for_unit)
            JOIN reporting_unit u USING (unit)
            JOIN reporting_unit f ON f.unit = coalesce(a.for_unit, b.for_unit)
            WHERE (b.status, b.submission, b.digest) IS DISTINCT FROM (a.status, a.submission, a.digest)),
        'figures', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'before', b.value, 'after', a.value) ORDER BY code), '[]')
            FROM (SELECT code, sum(reported) AS value FROM report_figure WHERE snapshot = p_before GROUP BY code) b
            FULL JOIN (SELECT code, sum(reported) AS value FROM report_figure WHERE snapshot = p_after GROUP BY code) a USING (code)
            WHERE b.value IS DISTINCT FROM a.value),
        'unitFigures', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('unit', u.reference, 'code', code, 'before', b.reported, 'after', a.reported)
                ORDER BY u.reference, code), '[]')
            FROM (SELECT * FROM report_figure WHERE snapshot = p_before) b
            FULL JOIN (SELECT * FROM report_figure WHERE snapshot = p_after) a USING (unit, code)
            JOIN reporting_unit u USING (unit)
            WHERE b.reported IS DISTINCT FROM a.reported),
        'targets', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('target', a.value ->> 'target', 'before', b.value -> 'percent', 'after', a.value -> 'percent')
                ORDER BY a.value ->> 'target'), '[]')
            FROM jsonb_array_elements(p_after_content -> 'targets') a (value)
            LEFT JOIN jsonb_array_elements(p_before_content -> 'targets') b (value)
                ON (b.value ->> 'targetSet', b.value ->> 'target') = (a.value ->> 'targetSet', a.value ->> 'target')
            WHERE b.value -> 'percent' IS DISTINCT FROM a.value -> 'percent'),
        'savings', CASE WHEN p_before_content -> 'savings' IS DISTINCT FROM p_after_content -> 'savings'
            THEN jsonb_build_object('before', p_before_content -> 'savings' -> 'streams', 'after', p_after_content -> 'savings' -> 'streams') END)
$$;
COMMENT ON FUNCTION sach.consolidation_diff(bigint, bigint, jsonb, jsonb) IS 'What differs between two snapshots of a consolidated report: units, sums, each unit''s figures, targets, savings, with the value before and after.';
