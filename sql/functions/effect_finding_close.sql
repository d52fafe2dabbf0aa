CREATE OR REPLACE FUNCTION sach.effect_finding_close(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE finding f
    SET overdue_since = t.due_at
    FROM timer t
    WHERE f.subject_id = p_subject AND f.overdue_since IS NULL
        AND t.subject_id = p_subject AND t.kind = 'major' AND t.settled_at IS NULL AND t.due_at <= p_now;
    PERFORM finding_verify(p_subject, true, p_actor, p_payload, p_now);
    PERFORM finding_end(p_subject, 'closed', p_actor, p_now);
    PERFORM finding_tell(p_subject, p_version, 'effective', NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_close(bigint, int, bigint, jsonb, timestamptz) IS 'F5: keeps how, by whom and on what evidence it was verified. A major finding verified after its time says so for good (F10).';
