CREATE OR REPLACE FUNCTION sach.effect_assessment_submit_report(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_before jsonb;
    v_report jsonb;
BEGIN
    UPDATE assessment
    SET minutes = p_payload ->> 'minutes',
        refusal_note = p_payload ->> 'refusal_note',
        participants = nullif(p_payload -> 'participants', 'null'),
        last_day = (p_payload ->> 'last_day')::date,
        summary = p_payload ->> 'summary',
        report_revision = report_revision + 1
    WHERE subject_id = p_subject
    RETURNING report INTO v_before;
    v_report := assessment_report(p_subject, p_now);
    -- Handed in again as it was: no new revision, only the day on which it came back.
    IF v_before - 'revision' = v_report - 'revision' THEN
        UPDATE assessment
        SET report_revision = report_revision - 1
        WHERE subject_id = p_subject;
    ELSE
        UPDATE assessment
        SET report = v_report, report_sha256 = sha256(convert_to(v_report::text, 'UTF8'))
        WHERE subject_id = p_subject;
        INSERT INTO assessment_revision (subject_id, revision, report, report_sha256, submitted_by, submitted_at)
        SELECT subject_id, report_revision, report, report_sha256, p_actor, p_now
        FROM assessment
        WHERE subject_id = p_subject;
    END IF;
    PERFORM finding_disclose(p_subject, p_now);
    PERFORM notice_plan(p_subject, 'case', 'report/' || p_version, 'facility', 'assessment_findings', p_now,
        jsonb_build_object('findings', v_report -> 'findings'));
END $$;
COMMENT ON FUNCTION sach.effect_assessment_submit_report(bigint, int, bigint, jsonb, timestamptz) IS 'M8, M9: freezes the report with its hash, a new revision of it when anything was edited, and tells the facility all findings (17065 7.4.6), whose time limits run from now.';
