CREATE OR REPLACE FUNCTION sach.finding_gaps(p_root bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT gap.code || ':D' || f.subject_id
        FROM subject m
        JOIN subject s ON s.parent = m.id AND s.workflow = 'finding' AND s.state <> 'void'
        JOIN finding f ON f.subject_id = s.id AND f.grade IN ('major', 'minor')
        LEFT JOIN timer t ON t.subject_id = s.id AND t.kind = 'major' AND t.settled_at IS NULL AND t.due_at <= p_now
        CROSS JOIN LATERAL (
            SELECT 1 AS position, 'finding_in_dispute' AS code
            WHERE s.state = 'disputed'
            UNION ALL
            SELECT 2, 'finding_minor_without_plan'
            WHERE f.grade = 'minor' AND s.state IN ('open', 'plan_submitted')
            UNION ALL
            SELECT 3, 'finding_major_open'
            WHERE f.grade = 'major' AND s.state NOT IN ('closed', 'disputed')
            UNION ALL
            SELECT 4, 'finding_major_out_of_time'
            WHERE f.grade = 'major'
                AND coalesce(f.overdue_since, t.due_at) IS NOT NULL
                AND NOT EXISTS (
                    SELECT
                    FROM subject later
                    JOIN assessment a ON a.subject_id = later.id
                    WHERE later.parent = p_root AND later.workflow = 'assessment' AND later.state = 'accepted'
                        AND a.started_at >= coalesce(f.overdue_since, t.due_at))
        ) gap
        WHERE m.parent = p_root AND m.workflow = 'assessment' AND m.state <> 'cancelled'
        ORDER BY f.subject_id, gap.position);
END $$;
COMMENT ON FUNCTION sach.finding_gaps(bigint, timestamptz) IS 'What the findings of a case (an application, or a certificate under surveillance) stand against now: a major one not closed, or not verified in time so that only an assessment begun after that time helps (F10), a minor one without an accepted plan, one in dispute. Observations and opportunities are free.';
