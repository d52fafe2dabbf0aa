CREATE OR REPLACE FUNCTION sach.certificate_end(p_certificate bigint, p_reason text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_assessment bigint;
    v_result advance_result;
BEGIN
    PERFORM certificate_action_close(p_certificate, CASE p_reason WHEN 'withdrawn' THEN 'withdrawn' ELSE 'ended' END, p_now);
    PERFORM certificate_suspension_close(p_certificate, p_reason, p_now);
    UPDATE certificate
    SET ended_at = coalesce(ended_at, p_now), end_reason = p_reason
    WHERE subject_id = p_certificate;
    PERFORM certificate_status_write(p_certificate, p_now);
    PERFORM timer_settle(p_certificate, NULL, p_now);
    PERFORM notice_skip_open(p_certificate, v_purpose, p_reason, p_now)
    FROM unnest(ARRAY['certificate_expiry', 'surveillance']) v_purpose;
    UPDATE task
    SET done_at = p_now, done_by = 0
    WHERE subject_id = p_certificate AND done_at IS NULL
        AND kind IN ('renewal_due', 'surveillance_due', 'surveillance_missed', 'suspension_due', 'evidence_gap');
    UPDATE surveillance
    SET waived_at = p_now, waiver_reason = p_reason
    WHERE certificate = p_certificate AND state IN ('planned', 'due');
    IF p_reason <> 'superseded' THEN
        -- A renewal decided in time may still be signed after the expiry (its gap is printed); everything else has lost its ground.
        PERFORM certificate_version_drop(
            p_certificate, CASE p_reason WHEN 'expired' THEN ARRAY['amendment', 'correction'] END, p_reason, p_now);
        FOR v_assessment IN
            SELECT s.id
            FROM certificate mine
            JOIN certificate c USING (network, year, seq)
            JOIN subject s ON s.parent = c.subject_id AND s.workflow = 'assessment'
            JOIN assessment t ON t.subject_id = s.id
            JOIN workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
            WHERE mine.subject_id = p_certificate AND NOT w.is_final AND NOT (p_reason = 'expired' AND t.type = 'renewal')
            ORDER BY s.id
        LOOP
            v_result := system_advance(v_assessment, 'cancel', jsonb_build_object('reason', p_reason), p_now);
            IF v_result.outcome <> 'moved' THEN
                RAISE EXCEPTION 'assessment % could not be cancelled: % %', v_assessment, v_result.outcome, v_result.codes
                    USING ERRCODE = 'WFEFF';
            END IF;
        END LOOP;
    END IF;
END $$;
COMMENT ON FUNCTION sach.certificate_end(bigint, text, timestamptz) IS 'Ends what still runs for a certificate whose validity is over (withdrawn, terminated, expired, superseded): measure, suspension, time limits, reminders, tasks, surveillance, a version in preparation, assessments.';
