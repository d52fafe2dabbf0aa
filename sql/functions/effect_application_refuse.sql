CREATE OR REPLACE FUNCTION sach.effect_application_refuse(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM application_end(p_subject, 'refused', p_now);
    UPDATE application a
    SET decision = 'refused', decided_at = p_now, decided_by = p_actor, decided_on = network_day(s.network, p_now),
        decision_reasons = ARRAY(SELECT jsonb_array_elements_text(p_payload -> 'reasons')), decision_text = p_payload ->> 'text',
        committee = nullif(p_payload -> 'committee', 'null')
    FROM subject s
    WHERE a.subject_id = p_subject AND s.id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'refuse', p_now);
    PERFORM involvement_add(p_subject, person_find(vote.value ->> 'person'), 'decision', 'committee', p_now)
    FROM jsonb_array_elements(nullif(p_payload -> 'committee', 'null')) AS vote (value);
    PERFORM notice_plan(p_subject, 'decision', notice_step_again(p_subject, 'refused'), 'facility', 'application_refused', p_now,
        jsonb_build_object('reasons', p_payload -> 'reasons', 'text', p_payload ->> 'text',
            'appeal_until', application_appeal_until(p_subject, p_now)));
    PERFORM paper_issue(p_subject, p_version, 'refusal_notice', p_actor, paper_refusal(p_subject, p_now), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_refuse(bigint, int, bigint, jsonb, timestamptz) IS 'A17: keeps the refusal with its coded reasons and text and tells the applicant with the time for an appeal (17065 7.6.6).';
