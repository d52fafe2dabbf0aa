CREATE OR REPLACE FUNCTION sach.effect_application_decline(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_proposal jsonb := (
        SELECT p.payload
        FROM subject_event e
        JOIN subject_event_payload p USING (subject_id, version)
        WHERE e.subject_id = p_subject AND e.event = 'propose_decline'
        ORDER BY e.version DESC
        LIMIT 1);
    v_reasons jsonb := coalesce(nullif(p_payload -> 'reasons', 'null'), v_proposal -> 'reasons');
    v_text text := coalesce(p_payload ->> 'text', v_proposal ->> 'text');
BEGIN
    PERFORM application_end(p_subject, 'declined', p_now);
    UPDATE application a
    SET decision = 'declined', decided_at = p_now, decided_by = p_actor, decided_on = network_day(s.network, p_now),
        decision_reasons = ARRAY(SELECT jsonb_array_elements_text(v_reasons)), decision_text = v_text
    FROM subject s
    WHERE a.subject_id = p_subject AND s.id = p_subject;
    PERFORM notice_plan(p_subject, 'decision', notice_step_again(p_subject, 'declined'), 'facility', 'application_declined', p_now,
        jsonb_build_object('reasons', v_reasons, 'text', v_text, 'appeal_until', application_appeal_until(p_subject, p_now)));
    PERFORM paper_issue(p_subject, p_version, 'intake_refusal', p_actor, paper_refusal(p_subject, p_now), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_decline(bigint, int, bigint, jsonb, timestamptz) IS 'A9: keeps the confirmed reasons (those of the proposal unless given anew) and tells the applicant with the time for an appeal.';
