CREATE OR REPLACE FUNCTION sach.report_content(p_report bigint, p_snapshot bigint DEFAULT NULL) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'report', 'R' || r.subject_id, 'snapshot', s.snapshot, 'version', s.version, 'no', s.no, 'takenAt', s.taken_at, 'takenBy', 'P' || s.taken_by,
        'reason', s.reason, 'inputsHash', encode(s.inputs_hash, 'hex'), 'contentHash', encode(s.content_hash, 'hex'), 'previous', s.previous, 'diff', s.diff,
        'content', s.content,
        'unitFigures', (
            SELECT coalesce(jsonb_object_agg(f.unit, f.figures), '{}')
            FROM (
                SELECT u.reference AS unit, jsonb_object_agg(n.code, jsonb_build_object('reported', n.reported, 'computed', n.computed)) AS figures
                FROM report_figure n
                JOIN reporting_unit u USING (unit)
                WHERE n.snapshot = s.snapshot
                GROUP BY u.reference
            ) f))
    FROM report r
    JOIN report_snapshot s ON s.subject_id = r.subject_id AND s.snapshot = coalesce(p_snapshot, r.snapshot)
    WHERE r.subject_id = p_report
$$;
COMMENT ON FUNCTION sach.report_content(bigint, bigint) IS 'A snapshot of a consolidated report (the newest unless named) as documents and pages read it: content, and every unit''s figures as reported and computed. NULL when there is none.';
