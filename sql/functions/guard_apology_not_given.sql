CREATE OR REPLACE FUNCTION sach.guard_apology_not_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer := application_limit(p_subject);
BEGIN
    IF EXISTS (
        SELECT
        FROM application_apology a
        WHERE a.subject_id = p_subject AND a.kind = v_timer.kind AND a.limit_from = v_timer.started_at)
    THEN
        RETURN ARRAY['apology_given'];
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.guard_apology_not_given(bigint, bigint, jsonb, timestamptz) IS 'A new date is promised once for a limit (Decree 118/2025/ND-CP).';
