CREATE OR REPLACE FUNCTION sach.effect_evidence_supersede(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE evidence
    SET superseded_by = subject_find(p_payload ->> 'replacement', 'evidence')
    WHERE subject_id = p_subject;
    PERFORM task_settle('file_infected', p_subject, '', p_actor, p_now);
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'evidence_expiry', 'closed', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_evidence_supersede(bigint, int, bigint, jsonb, timestamptz) IS 'E9: names what took its place and ends time limits and warnings; there is no gap, because the other one is accepted.';
