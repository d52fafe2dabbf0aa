CREATE OR REPLACE FUNCTION sach.assessment_score(p_assessment bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_lines jsonb;
    v_total numeric;
    v_failed text[];
BEGIN
    WITH line AS (
        SELECT c.criterion, c.position, c.kind, c.points AS at_most, i.answer,
            -- A must that was not met is met once its finding is closed.
            EXISTS (
                SELECT
                FROM finding f
                JOIN subject raised ON raised.id = f.subject_id AND raised.state = 'closed'
                WHERE f.assessment = t.subject_id AND f.criterion = c.criterion) AS is_repaired,
            CASE
                WHEN c.kind <> 'scored' OR i.answer IS NULL OR i.answer IN ('no', 'not_applicable') THEN 0
                WHEN c.criterion = 'C4' THEN saving_points(best.share)
                ELSE (i.data ->> 'points')::numeric
            END AS points
        FROM assessment t
        JOIN criterion c ON c.version = t.criterion_version AND c.kind IN ('must', 'scored')
        LEFT JOIN assessment_item i ON i.subject_id = t.subject_id AND i.criterion = c.criterion
        CROSS JOIN LATERAL (
            SELECT max(saving_share(s.data)) AS share
            FROM assessment_item s
            JOIN criterion x ON x.version = s.criterion_version AND x.criterion = s.criterion AND x.kind = 'saving'
            WHERE s.subject_id = t.subject_id AND s.answer IN ('yes', 'partly') AND s.data -> 'estimated' = 'false'
        ) best
        WHERE t.subject_id = p_assessment
    )
    SELECT jsonb_agg(jsonb_build_object('criterion', criterion, 'points', points, 'of', at_most) ORDER BY position) FILTER (WHERE kind = 'scored'),
        coalesce(sum(points) FILTER (WHERE kind = 'scored'), 0),
        coalesce(array_agg(criterion ORDER BY position)
            FILTER (WHERE kind = 'must' AND coalesce(answer, 'no') = 'no' AND NOT is_repaired), '{}')
    INTO v_lines, v_total, v_failed
    FROM line;
    RETURN jsonb_build_object('criteria', coalesce(v_lines, '[]'), 'total', v_total, 'mustsFailed', to_jsonb(v_failed),
        'grade', CASE WHEN v_failed <> '{}' OR v_total < 60 THEN NULL WHEN v_total < 75 THEN 'pass' WHEN v_total < 90 THEN 'good' ELSE 'excellent' END);
END $$;
COMMENT ON FUNCTION sach.assessment_score(bigint) IS 'Points by the criteria v1 (vietnam.md §4.7): total of 100, musts answered no whose finding is not closed, grade pass 60-74 (Đạt), good 75-89 (Khá), excellent from 90 (Tốt), or none. C4 counts the greatest measured saving of any one resource, since percentages of different resources are never averaged.';
