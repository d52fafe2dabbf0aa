CREATE OR REPLACE FUNCTION sach.guard_apology_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer := application_limit(p_subject);
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_last date;
BEGIN
    IF v_timer.timer IS NULL THEN
        RETURN ARRAY['no_limit_running'];
    END IF;
    v_last := network_day(v_network, v_timer.due_at - interval '1 microsecond');
    RETURN CASE WHEN network_day(v_network, p_now) < v_last THEN '{}' ELSE ARRAY['apology_too_late'] END;
END $$;
COMMENT ON FUNCTION sach.guard_apology_in_time(bigint, bigint, jsonb, timestamptz) IS 'An apology goes out at least one day before the limit''s last day (Decree 118/2025/ND-CP).';
