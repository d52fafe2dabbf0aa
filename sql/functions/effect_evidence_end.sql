CREATE OR REPLACE FUNCTION sach.effect_evidence_end(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'evidence_expiry', 'closed', p_now);
    PERFORM task_open(
        c.network, 'evidence_gap', c.id, 'COOR', jsonb_build_object('key', 'E' || p_subject, 'evidence', 'E' || p_subject), p_now)
    FROM subject s
    JOIN subject c ON c.facility = s.facility AND c.workflow = 'certificate' AND c.state = 'active'
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_evidence_end(bigint, int, bigint, jsonb, timestamptz) IS 'E6, E7: ends the item''s time limits and warnings; for each live certificate of the facility a task evidence_gap, never an automatic suspension.';
