CREATE OR REPLACE FUNCTION sach.finding_is_shown(p_finding bigint, p_reader bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN p_reader IS NULL OR (
        SELECT EXISTS (
            SELECT
            FROM person_role r
            WHERE r.person = p_reader
                AND r.network = s.network
                AND r.unit IS NULL
                AND (r.facility IS NULL OR (r.facility = s.facility AND f.disclosed_at IS NOT NULL))
                AND r.valid_from <= network_day(s.network, clock_now())
                AND (r.valid_to IS NULL OR r.valid_to > network_day(s.network, clock_now())))
        FROM finding f
        JOIN subject s ON s.id = f.subject_id
        WHERE f.subject_id = p_finding);
END $$;
COMMENT ON FUNCTION sach.finding_is_shown(bigint, bigint) IS 'Whether a person may read a finding: the network''s own people always, the facility once the report was submitted (M8), a reporting unit never (raw assessment data). NULL reader = the machine''s administrator.';
