CREATE OR REPLACE FUNCTION sach.finding_disclose(p_assessment bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_finding record;
BEGIN
    FOR v_finding IN
        SELECT s.id, f.disclosed_at, f.grade
        FROM subject s
        JOIN finding f ON f.subject_id = s.id
        WHERE s.parent = p_assessment AND s.workflow = 'finding' AND s.state NOT IN ('closed', 'void', 'disputed')
        ORDER BY s.id
        FOR NO KEY UPDATE OF s
    LOOP
        UPDATE finding
        SET disclosed_at = p_now
        WHERE subject_id = v_finding.id AND disclosed_at IS NULL;
        -- A report handed in again may move the last day of the assessment; the time for a plan goes on as it was.
        IF v_finding.disclosed_at IS NULL OR v_finding.grade = 'major' THEN
            PERFORM finding_limit_start(v_finding.id, p_now);
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.finding_disclose(bigint, timestamptz) IS 'M8: from now on the facility sees the findings of an assessment, and their time limits run (17065 7.4.6).';
