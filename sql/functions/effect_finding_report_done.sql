CREATE OR REPLACE FUNCTION sach.effect_finding_report_done(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, '{action}', p_now);
    INSERT INTO finding_evidence AS e (subject_id, evidence, reported_at)
    SELECT DISTINCT p_subject, subject_find(named.reference, 'evidence'), p_now
    FROM jsonb_array_elements_text(p_payload -> 'evidence') AS named (reference)
    ON CONFLICT (subject_id, evidence) DO UPDATE
    SET reported_at = excluded.reported_at, seen_by = NULL, seen_at = NULL;
END $$;
COMMENT ON FUNCTION sach.effect_finding_report_done(bigint, int, bigint, jsonb, timestamptz) IS 'F4: keeps what the facility shows; the actions own time limit is over.';
