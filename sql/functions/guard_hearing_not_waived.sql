CREATE OR REPLACE FUNCTION sach.guard_hearing_not_waived(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN EXISTS (
        SELECT FROM certificate_action a
        WHERE a.certificate = p_subject AND a.closed_at IS NULL AND a.waived_at IS NOT NULL) THEN ARRAY['hearing_waived_already'] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_hearing_not_waived(bigint, bigint, jsonb, timestamptz) IS 'The hearing is waived once.';
