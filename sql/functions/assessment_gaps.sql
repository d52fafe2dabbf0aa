CREATE OR REPLACE FUNCTION sach.assessment_gaps(p_subject bigint) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH line AS (
        SELECT c.criterion, c.position, c.kind, c.is_mandatory, i.answer, i.reason, i.data
        FROM assessment t
        JOIN criterion c ON c.version = t.criterion_version
        LEFT JOIN assessment_item i ON i.subject_id = t.subject_id AND i.criterion = c.criterion
        WHERE t.subject_id = p_subject
    ),
    gap AS (
        SELECT position, 'item_missing_answer:' || criterion AS code
        FROM line
        WHERE is_mandatory AND answer IS NULL
        UNION ALL
        SELECT position, 'finding_missing:' || criterion
        FROM line
        WHERE answer = 'no'
            AND NOT EXISTS (
                SELECT
                FROM subject mine
                JOIN subject other ON other.parent = mine.parent AND other.workflow = mine.workflow
                JOIN finding f ON f.assessment = other.id
                JOIN subject raised ON raised.id = f.subject_id
                WHERE mine.id = p_subject
                    AND f.criterion = line.criterion
                    AND raised.state <> 'void'
                    AND (line.kind <> 'must' OR f.grade IN ('major', 'minor')))
        UNION ALL
        SELECT position, 'answer_reason_missing:' || criterion
        FROM line
        WHERE answer = 'not_applicable' AND reason IS NULL
        UNION ALL
        SELECT position, 'flows_missing'
        FROM line
        WHERE criterion = 'T05' AND answer IN ('yes', 'partly')
            AND (SELECT count(DISTINCT f.period) FROM assessment_flow f WHERE f.subject_id = p_subject) < 2
        UNION ALL
        SELECT position, 'options_missing'
        FROM line
        WHERE criterion = 'T08' AND answer IN ('yes', 'partly')
            AND NOT EXISTS (SELECT FROM assessment_option o WHERE o.subject_id = p_subject)
        UNION ALL
        SELECT position, 'options_implemented_too_few'
        FROM line
        WHERE criterion = 'M5' AND answer = 'yes'
            AND (SELECT count(*) FROM assessment_option o WHERE o.subject_id = p_subject AND o.status = 'implemented') < 3
        UNION ALL
        SELECT 0, 'saving_missing'
        WHERE NOT EXISTS (
            SELECT
            FROM line
            WHERE kind = 'saving' AND answer IN ('yes', 'partly') AND saving_gaps(data) = '{}')
    )
    SELECT coalesce(array_agg(code ORDER BY position, code), '{}')
    FROM gap
$$;
COMMENT ON FUNCTION sach.assessment_gaps(bigint) IS 'What a report still lacks (M8). A "no" to a must needs a major or minor finding, so that it stands against the grant until it is dealt with; any finding does for the other lines, also one of an earlier assessment of the case. A balance, options and implemented options that are said to be there must be recorded (the 18-task data set).';
