CREATE OR REPLACE FUNCTION sach.finding_rest(p_root bigint, p_reason text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_finding bigint;
BEGIN
    FOR v_finding IN
        SELECT f.id
        FROM subject m
        JOIN subject f ON f.parent = m.id AND f.workflow = 'finding'
        JOIN workflow_state w ON w.workflow = f.workflow AND w.revision = f.revision AND w.state = f.state
        WHERE m.parent = p_root AND m.workflow = 'assessment' AND NOT w.is_final
        ORDER BY f.id
        FOR NO KEY UPDATE OF f
    LOOP
        PERFORM timer_settle(v_finding, NULL, p_now);
        PERFORM notice_skip_open(v_finding, NULL, p_reason, p_now);
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.finding_rest(bigint, text, timestamptz) IS 'Stops time limits and notices of the findings of a case that ended without a certificate (R7). They keep their states: an appeal may bring the case back.';
