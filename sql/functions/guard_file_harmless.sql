CREATE OR REPLACE FUNCTION sach.guard_file_harmless(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN f.sha256 IS NULL THEN ARRAY['file_not_stored']
            WHEN f.scan = 'infected' THEN ARRAY['file_infected:' || f.threat]
            WHEN f.scan IN ('pending', 'unreachable') THEN ARRAY['file_not_scanned_yet']
            ELSE '{}' END
        FROM evidence e
        LEFT JOIN file f USING (sha256)
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_file_harmless(bigint, bigint, jsonb, timestamptz) IS 'E3: where a malware scanner is configured it has seen the file and found nothing; an infected file is never accepted.';
