CREATE OR REPLACE FUNCTION sach.evidence_gap_open(p_subject bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_lost evidence;
    v_subject subject;
    v_today date;
    v_grace int;
BEGIN
    SELECT * INTO STRICT v_lost
    FROM evidence
    WHERE subject_id = p_subject;
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    v_today := network_day(v_subject.network, p_now);
    v_grace := (
        SELECT gap_grace
        FROM evidence_rule
        WHERE type = v_lost.type AND edition = v_lost.edition AND accept_from <= v_today
        ORDER BY accept_from DESC
        LIMIT 1);
    IF v_grace IS NULL OR EXISTS (
            SELECT
            FROM subject other
            JOIN evidence e ON e.subject_id = other.id
            WHERE other.facility = v_subject.facility AND other.workflow = 'evidence' AND other.state = 'accepted' AND other.id <> p_subject
                AND evidence_family(e.type) = evidence_family(v_lost.type)
                AND e.effective_from <= v_today AND (e.expires_on IS NULL OR e.expires_on >= v_today)) THEN
        RETURN;
    END IF;
    PERFORM task_open(
        c.network, 'evidence_gap', c.id, 'COOR',
        jsonb_build_object(
            'key', 'E' || p_subject, 'evidence', 'E' || p_subject, 'type', v_lost.type, 'because', v_subject.state,
            'graceUntil', v_today + v_grace),
        p_now)
    FROM subject c
    WHERE c.facility = v_subject.facility AND c.workflow = 'certificate' AND c.state IN ('active', 'suspended');
END $$;
COMMENT ON FUNCTION sach.evidence_gap_open(bigint, timestamptz) IS 'A document of a certificate holder no longer counts and no other of its kind does: one task evidence_gap for each live certificate, with the last day of grace of the rule. Never a suspension: what follows is a person''s decision.';
