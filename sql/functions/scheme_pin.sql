CREATE OR REPLACE FUNCTION sach.scheme_pin(p_subject bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO subject_scheme (subject_id, valid_on, pinned_at)
    SELECT s.id, network_day(s.network, p_now), p_now
    FROM subject s
    WHERE s.id = p_subject
    ON CONFLICT (subject_id) DO NOTHING;
END $$;
COMMENT ON FUNCTION sach.scheme_pin(bigint, timestamptz) IS 'Pins the scheme parameters of a case to this legal day when it leaves draft (R2); a second call changes nothing.';
