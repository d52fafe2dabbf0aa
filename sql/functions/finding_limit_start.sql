CREATE OR REPLACE FUNCTION sach.finding_limit_start(p_subject bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_finding finding;
    v_network network;
    v_from timestamptz;
    v_due timestamptz;
BEGIN
    SELECT * INTO STRICT v_finding
    FROM finding
    WHERE subject_id = p_subject;
    SELECT n.* INTO STRICT v_network
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    IF v_finding.grade = 'minor' THEN
        PERFORM timer_settle(p_subject, '{plan}', p_now);
        PERFORM timer_start(p_subject, 'plan', 't_minor_plan', parameter_due(v_network.network, 't_minor_plan', p_now), NULL, p_now);
        PERFORM finding_remind(p_subject, 'plan', p_now);
    ELSIF v_finding.grade = 'major' AND v_finding.overdue_since IS NULL THEN
        v_from := calendar_instant(v_network.calendar, (SELECT last_day FROM assessment WHERE subject_id = v_finding.assessment));
        v_due := parameter_due(v_network.network, 't_major', v_from);
        IF v_due IS DISTINCT FROM (SELECT due_at FROM timer WHERE subject_id = p_subject AND kind = 'major' AND settled_at IS NULL) THEN
            PERFORM timer_settle(p_subject, '{major}', p_now);
            PERFORM timer_start(p_subject, 'major', 't_major', v_due, 'pass_limit', v_from);
            PERFORM finding_remind(p_subject, 'major', p_now);
        END IF;
    END IF;
END $$;
COMMENT ON FUNCTION sach.finding_limit_start(bigint, timestamptz) IS 'Starts the time limit of a finding''s grade with its reminders: for a minor one t_minor_plan from now, when the facility is told or has to plan anew; for a major one t_major from the last day of the assessment, whatever happened since (17021-1 9.5.3.2).';
