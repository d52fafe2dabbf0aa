CREATE OR REPLACE FUNCTION sach.file_scan_settle(p_sha256 bytea, p_scan text, p_threat text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_file file;
BEGIN
    IF coalesce(p_scan NOT IN ('clean', 'infected', 'unreachable'), true) THEN
        RAISE EXCEPTION 'a scan ends as clean, infected or unreachable, not as %', p_scan
            USING ERRCODE = 'WFSCN';
    END IF;
    -- Infected is never taken back: a later scanner that knows less does not make a file harmless.
    UPDATE file
    SET scan = p_scan,
        threat = CASE WHEN p_scan = 'infected' THEN left(coalesce(nullif(p_threat, ''), '?'), 200) END,
        scanned_at = CASE WHEN p_scan <> 'unreachable' THEN v_now END,
        scan_attempts = scan_attempts + 1,
        next_scan_at = CASE WHEN p_scan = 'unreachable'
            THEN v_now + least(interval '15 seconds' * 2 ^ least(scan_attempts, 10), interval '1 hour') END
    WHERE sha256 = p_sha256 AND scan <> 'infected' AND (scan <> 'clean' OR p_scan <> 'unreachable')
    RETURNING * INTO v_file;
    IF FOUND AND p_scan = 'infected' THEN
        PERFORM task_open(
            s.network, 'file_infected', s.id, 'INTK',
            jsonb_build_object('evidence', 'E' || s.id, 'threat', v_file.threat, 'state', s.state), v_now)
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        JOIN workflow_state w ON w.workflow = s.workflow AND w.revision = s.revision AND w.state = s.state AND NOT w.is_final
        WHERE e.sha256 = p_sha256;
    END IF;
    RETURN (SELECT scan FROM file WHERE sha256 = p_sha256);
END $$;
COMMENT ON FUNCTION sach.file_scan_settle(bytea, text, text) IS 'Writes down what a malware scan said and returns what counts now. unreachable: it is tried again after 15 s, 30 s, … at most 1 h; infected: nobody gets the bytes any more, and a task tells intake for every open item that shows them.';
